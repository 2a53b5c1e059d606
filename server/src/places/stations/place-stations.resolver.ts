import { Args, FieldResolver, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { ListArguments } from '../../kernel/lists.js';
import { AreaType } from '../areas/area.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { StationList } from './station.lists.js';

/** What stations add to areas. */
@Resolver(() => AreaType)
export class AreaStationsResolver {
  @FieldResolver(() => StationList.Connection, { description: 'The stations that lie in this very area. (辖区站点)' })
  stations(@Args(() => StationList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What stations add to organisations. */
@Resolver(() => OrganisationType)
export class OrganisationStationsResolver {
  @FieldResolver(() => StationList.Connection, { description: 'The stations that it hosts. (所依托站点)' })
  stations(@Args(() => StationList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
