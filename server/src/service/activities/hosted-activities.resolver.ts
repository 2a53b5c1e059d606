import { Args, FieldResolver, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { ListArguments } from '../../kernel/lists.js';
import { TeamType } from '../../people/teams/team.type.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { CampaignType } from '../campaigns/campaign.type.js';
import { ProjectType } from '../projects/project.type.js';
import { ActivityList } from './activity.lists.js';

/** What activities add to stations. */
@Resolver(() => StationType)
export class StationActivitiesResolver {
  @FieldResolver(() => ActivityList.Connection, { description: 'The activities that it holds. (活动)' })
  activities(@Args(() => ActivityList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What activities add to teams. */
@Resolver(() => TeamType)
export class TeamActivitiesResolver {
  @FieldResolver(() => ActivityList.Connection, { description: 'The activities that it leads. (活动)' })
  activities(@Args(() => ActivityList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What activities add to organisations. */
@Resolver(() => OrganisationType)
export class OrganisationActivitiesResolver {
  @FieldResolver(() => ActivityList.Connection, {
    description: 'The activities of which it is the lead organiser. (主办活动)',
  })
  activities(@Args(() => ActivityList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What activities add to projects. */
@Resolver(() => ProjectType)
export class ProjectActivitiesResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether an activity that ended within the last 90 days was held for it and is closed. (常态化)',
  })
  regular() {
    return childrenOn();
  }

  @FieldResolver(() => ActivityList.Connection, { description: 'The activities held for it. (活动)' })
  activities(@Args(() => ActivityList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What activities add to campaigns. */
@Resolver(() => CampaignType)
export class CampaignActivitiesResolver {
  @FieldResolver(() => ActivityList.Connection, { description: 'The activities that belong to it. (活动)' })
  activities(@Args(() => ActivityList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
