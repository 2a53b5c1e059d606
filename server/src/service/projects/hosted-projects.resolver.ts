import { Args, FieldResolver, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { ListArguments } from '../../kernel/lists.js';
import { TeamType } from '../../people/teams/team.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { ProjectList } from './project.lists.js';

/** What projects add to stations. */
@Resolver(() => StationType)
export class StationProjectsResolver {
  @FieldResolver(() => ProjectList.Connection, { description: 'The standing services that it carries. (服务项目)' })
  projects(@Args(() => ProjectList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What projects add to teams. */
@Resolver(() => TeamType)
export class TeamProjectsResolver {
  @FieldResolver(() => ProjectList.Connection, { description: 'The standing services that it carries. (服务项目)' })
  projects(@Args(() => ProjectList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
