import { Args, FieldResolver, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { ListArguments } from '../../kernel/lists.js';
import { AreaType } from '../../places/areas/area.type.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { TeamList } from './team.lists.js';

/** What teams add to areas. */
@Resolver(() => AreaType)
export class AreaTeamsResolver {
  @FieldResolver(() => TeamList.Connection, { description: 'The teams of this very area. (辖区队伍)' })
  teams(@Args(() => TeamList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What teams add to organisations. */
@Resolver(() => OrganisationType)
export class OrganisationTeamsResolver {
  @FieldResolver(() => TeamList.Connection, { description: 'The teams that belong to it. (所属队伍)' })
  teams(@Args(() => TeamList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
