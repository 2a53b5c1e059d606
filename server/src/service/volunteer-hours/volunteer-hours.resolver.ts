import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { readReferred } from '../../execution/read.js';
import type { Reading } from '../../execution/reading.js';
import type { RequestContext } from '../../kernel/context.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { categoryReading } from '../categories/category.reading.js';
import { askHours, sumByCategory, type PersonHours } from './ask-hours.js';
import { sumByTeam, type HoursSum } from './sum-hours.js';
import { CategoryHours, TeamHours, VolunteerHoursType } from './volunteer-hours.type.js';

@Resolver(() => VolunteerHoursType)
export class VolunteerHoursResolver {
  @Query(() => VolunteerHoursType, {
    description: 'One person’s hours: final, confirmed and pending, by year, class, team and category. (个人服务时长)',
  })
  volunteerHours(
    @Ctx() ctx: RequestContext,
    @Arg('volunteerId', () => ID, { description: 'Whose. (志愿者)' }) volunteerId: string,
    @Arg('year', () => Int, { nullable: true, description: 'Which year; this one unless said. (年份)' })
    year: number | undefined,
  ) {
    return askHours(ctx, { volunteerId, year });
  }

  @FieldResolver(() => [TeamHours], { description: 'The year by team, most final hours first. (分队伍)' })
  byTeam(@Ctx() ctx: RequestContext, @Root() { rows }: PersonHours, @Info() info: GraphQLResolveInfo) {
    return named(ctx, sumByTeam(rows), { reading: teamReading, type: 'TeamHours', field: 'team', info });
  }

  @FieldResolver(() => [CategoryHours], { description: 'The year by category, most final hours first. (分类别)' })
  async byCategory(@Ctx() ctx: RequestContext, @Root() hours: PersonHours, @Info() info: GraphQLResolveInfo) {
    const found = await sumByCategory(ctx, hours);
    return named(ctx, found, { reading: categoryReading, type: 'CategoryHours', field: 'category', info });
  }
}

interface Naming {
  readonly reading: Reading;
  readonly type: string;
  readonly field: string;
  readonly info: GraphQLResolveInfo;
}

interface OwnedHours {
  readonly ownerId: string | null;
  readonly hours: HoursSum;
}

/** Puts to each sum the record that it is a sum of. */
async function named(ctx: RequestContext, found: readonly OwnedHours[], naming: Naming): Promise<object[]> {
  const ids = found.map(({ ownerId }) => ownerId).filter((id) => id !== null);
  const owners = await readReferred(ctx, naming.reading, ids, naming);
  return found.map(({ ownerId, hours }) => {
    return { hours, [naming.field]: (ownerId && owners.get(ownerId)) ?? null };
  });
}
