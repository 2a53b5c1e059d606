import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput, type ListArguments } from '../../kernel/lists.js';
import { adoptCalendarYear } from './adopt-calendar.js';
import { AdoptCalendarYearInput, RecordCalendarDayInput } from './calendar-day.inputs.js';
import { CalendarDayList } from './calendar-day.lists.js';
import { calendarDayReading } from './calendar-day.reading.js';
import { AdoptCalendarYearPayload, CalendarDayType, CalendarYear } from './calendar-day.type.js';
import { recordCalendarDay } from './record-calendar-day.js';
import { removeCalendarDay } from './remove-calendar-day.js';
import { showCalendarYear } from './show-calendar-year.js';

const RecordPayload = changedPayload('RecordCalendarDay', 'calendarDay', () => CalendarDayType);
const RemovePayload = changedPayload('RemoveCalendarDay', 'calendarDay', () => CalendarDayType);

@Resolver(() => CalendarDayType)
export class CalendarDayResolver {
  @Query(() => CalendarDayList.Connection, {
    description: 'Holidays and make-up working days, by which the district counts working days. (工作日历列表)',
  })
  calendarDays(
    @Ctx() ctx: RequestContext,
    @Args(() => CalendarDayList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, calendarDayReading, args, info);
  }

  @Query(() => CalendarDayType, { nullable: true, description: 'One day of the calendar. (工作日历)' })
  calendarDay(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, calendarDayReading, id, info);
  }

  @Query(() => CalendarYear, { description: 'What the calendar knows of a year. (年度工作日历)' })
  calendarYear(@Ctx() ctx: RequestContext, @Arg('year', () => Int, { description: 'The year. (年份)' }) year: number) {
    return showCalendarYear(ctx, year);
  }

  @Mutation(() => RecordPayload, {
    description: 'Records a holiday or make-up working day; given again, it replaces the earlier one. (登记日历日)',
  })
  async recordCalendarDay(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordCalendarDayInput, { description: 'The day. (内容)' }) input: RecordCalendarDayInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      calendarDayReading,
      { field: 'calendarDay', id: await recordCalendarDay(ctx, input) },
      info,
    );
  }

  @Mutation(() => RemovePayload, {
    description: 'Takes a day of the calendar back; it is then what its weekday makes it. (撤销日历日)',
  })
  async removeCalendarDay(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which day, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      calendarDayReading,
      { field: 'calendarDay', id: await removeCalendarDay(ctx, input) },
      info,
    );
  }

  @Mutation(() => AdoptCalendarYearPayload, {
    description:
      'Adds the published holidays and make-up working days of a year that the table lacks. (采用年度节假日安排)',
  })
  async adoptCalendarYear(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AdoptCalendarYearInput, { description: 'The year. (内容)' }) input: AdoptCalendarYearInput,
  ) {
    await adoptCalendarYear(ctx, input);
    return { calendarYear: await showCalendarYear(ctx, input.year) };
  }
}
