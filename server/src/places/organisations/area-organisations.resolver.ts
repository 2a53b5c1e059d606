import { Args, FieldResolver, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { ListArguments } from '../../kernel/lists.js';
import { AreaType } from '../areas/area.type.js';
import { OrganisationList } from './organisation.lists.js';

/** What organisations add to areas. */
@Resolver(() => AreaType)
export class AreaOrganisationsResolver {
  @FieldResolver(() => OrganisationList.Connection, {
    description: 'The organisations that have their seat in this very area. (辖区单位)',
  })
  organisations(@Args(() => OrganisationList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
