import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TeamType } from '../../people/teams/team.type.js';
import { CategoryType } from '../categories/category.type.js';
import { TrustClass } from '../service-records/service-record.enums.js';
import type { PersonHours } from './ask-hours.js';
import type { StarsDue, YearlyGoal } from './hour-goals.js';
import type { ClassHours, HoursSum, YearHours } from './sum-hours.js';

@ObjectType('HoursSum', {
  description:
    'Minutes after adjustments, by how far their records have come. `serviceRecords` filtered by volunteer and state lists the records behind each: FINAL; CONFIRMED, IN_PUBLICITY and OBJECTED; PENDING. (时长合计)',
  simpleResolvers: true,
})
export class HoursSumType implements HoursSum {
  @Field(() => Int, { description: 'They stand. (已生效)' })
  finalMinutes: number;

  @Field(() => Int, { description: 'Confirmed, in publicity or challenged: they do not stand yet. (已确认未生效)' })
  confirmedMinutes: number;

  @Field(() => Int, { description: 'Waiting for confirmation. (待确认)' })
  pendingMinutes: number;

  @Field(() => Int, { description: 'How many records are behind it; rejected ones are not. (记录数)' })
  records: number;
}

@ObjectType('YearHours', {
  description: 'Service of one year, without opening balances. Filter: `servedOn` of the year. (分年时长)',
  simpleResolvers: true,
})
export class YearHoursType implements YearHours {
  @Field(() => Int, { description: 'The year. (年份)' })
  year: number;

  @Field(() => HoursSumType, { description: 'Its hours. (时长)' })
  hours: HoursSum;
}

@ObjectType('ClassHours', {
  description: 'Hours of one class of trust. Filter: `trustClass`. (分可信等级时长)',
  simpleResolvers: true,
})
export class ClassHoursType implements ClassHours {
  @Field(() => TrustClass, { description: 'The class; D is the opening balance of an older system. (可信等级)' })
  trustClass: TrustClass;

  @Field(() => HoursSumType, { description: 'In the year; nothing for opening balances. (本年)' })
  inYear: HoursSum;

  @Field(() => HoursSumType, { description: 'Over the lifetime. (累计)' })
  lifetime: HoursSum;
}

@ObjectType({
  description: 'The year’s hours with one team. Filter: `teamId`. (分队伍时长)',
  simpleResolvers: true,
})
export class TeamHours {
  @Field(() => TeamType, { nullable: true, description: 'The team; none for service that no team led. (服务队)' })
  team: TeamType | null;

  @Field(() => HoursSumType, { description: 'The hours. (时长)' })
  hours: HoursSum;
}

@ObjectType({
  description:
    'The year’s hours of one category; an activity of several categories counts in each. Filter: `categoryId`. (分类别时长)',
  simpleResolvers: true,
})
export class CategoryHours {
  @Field(() => CategoryType, { nullable: true, description: 'The category. (服务类别)' })
  category: CategoryType | null;

  @Field(() => HoursSumType, { description: 'The hours. (时长)' })
  hours: HoursSum;
}

@ObjectType('YearlyGoal', {
  description: 'The counter of a Party volunteer: 25 hours of final service a year. (党员年度25小时)',
  simpleResolvers: true,
})
export class YearlyGoalType implements YearlyGoal {
  @Field(() => Int, { description: 'What the year asks for, in minutes. (目标)' })
  goalMinutes: number;

  @Field(() => Int, { description: 'Final minutes of the year. (已完成)' })
  doneMinutes: number;

  @Field(() => Int, { description: 'What is missing yet. (尚缺)' })
  missingMinutes: number;

  @Field(() => Int, { description: 'What an even pace would have brought by today. (按进度应完成)' })
  dueMinutes: number;

  @Field(() => Boolean, { description: 'Whether as much is done as an even pace asks for. (是否达到进度)' })
  onPace: boolean;
}

@ObjectType('StarsDue', {
  description:
    'Stars that the final hours of a lifetime have earned: 100, 300, 600, 1,000, 1,500 hours. Due, not granted: granting looks at quality too. (应评星级)',
  simpleResolvers: true,
})
export class StarsDueType implements StarsDue {
  @Field(() => Int, { description: 'How many, 0 to 5. (星级)' })
  stars: number;

  @Field(() => Int, { description: 'Final minutes of the lifetime, opening balances included. (累计已生效)' })
  minutes: number;

  @Field(() => Int, { nullable: true, description: 'When the next one is due, in minutes. (下一星级)' })
  nextAtMinutes: number | null;

  @Field(() => Int, { nullable: true, description: 'What is missing until then. (尚缺)' })
  missingMinutes: number | null;
}

type Told = Omit<PersonHours, 'rows'>;

@ObjectType('VolunteerHours', {
  description: 'One person’s hours, as far as the caller may know of the records. (个人服务时长)',
  simpleResolvers: true,
})
export class VolunteerHoursType implements Told {
  @Field(() => ID, { description: 'Whose. (志愿者)' })
  volunteerId: string;

  @Field(() => Int, { description: 'The year that was asked for. (年份)' })
  year: number;

  @Field(() => Boolean, {
    description: 'Whether these are all hours of the person; otherwise those within the caller’s reach. (是否完整)',
  })
  whole: boolean;

  @Field(() => HoursSumType, { description: 'Service of the year. (本年)' })
  inYear: HoursSum;

  @Field(() => HoursSumType, { description: 'Everything, opening balances included. (累计)' })
  lifetime: HoursSum;

  @Field(() => HoursSumType, { description: 'Opening balances of older systems, in no year. (历史结转)' })
  opening: HoursSum;

  @Field(() => [YearHoursType], { description: 'Year by year, the latest first. (分年)' })
  years: readonly YearHours[];

  @Field(() => [ClassHoursType], { description: 'Class by class, A to D. (分可信等级)' })
  byClass: readonly ClassHours[];

  @Field(() => YearlyGoalType, {
    nullable: true,
    description: 'For Party members, shown to those who keep the registry; none otherwise. (党员年度25小时)',
  })
  partyGoal: YearlyGoal | null;

  @Field(() => StarsDueType, { description: 'Stars due by lifetime hours. (应评星级)' })
  starsDue: StarsDue;
}
