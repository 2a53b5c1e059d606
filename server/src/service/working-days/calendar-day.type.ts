import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { CalendarDayKind, type CalendarDay } from './calendar-day.entity.js';

registerEnumType(CalendarDayKind, {
  name: 'CalendarDayKind',
  description: 'What a day is, against its weekday. (日历日类型)',
  valuesConfig: {
    HOLIDAY: { description: 'Nobody works. (放假)' },
    WORKDAY: { description: 'A Saturday or Sunday on which people work. (调休上班)' },
  },
});

type PublicColumn = 'id' | 'day' | 'kind' | 'name' | 'source' | 'inForce' | 'version';

@ObjectType('CalendarDay', {
  description: 'A day that the calendar makes free, or makes a working day, against its weekday. (工作日历)',
  simpleResolvers: true,
})
export class CalendarDayType implements Pick<CalendarDay, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => Day, { description: 'The day, once in the district. (日期)' })
  day: string;

  @Field(() => CalendarDayKind, { description: 'What it is. (类型)' })
  kind: CalendarDayKind;

  @Field(() => String, { description: 'Which holiday it belongs to. (名称)' })
  name: string;

  @Field(() => String, { description: 'Publication that states it. (来源)' })
  source: string;

  @Field(() => Boolean, { description: 'Whether it holds; not once it was taken back. (有效)' })
  inForce: boolean;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}

@ObjectType({ description: 'What the calendar knows of one year. (年度工作日历)', simpleResolvers: true })
export class CalendarYear {
  @Field(() => Int, { description: 'The year. (年份)' })
  year: number;

  @Field(() => Int, { description: 'How many days in force are holidays. (放假天数)' })
  holidays: number;

  @Field(() => Int, { description: 'How many days in force are make-up working days. (调休上班天数)' })
  workdays: number;

  @Field(() => Boolean, {
    description:
      "Whether this release knows the State Council's arrangement of the year; if not, adopting it adds the statutory days only. (放假安排已公布)",
  })
  arranged: boolean;
}

@ObjectType({ description: 'The answer of adoptCalendarYear. (结果)', simpleResolvers: true })
export class AdoptCalendarYearPayload {
  @Field(() => CalendarYear, { description: 'The year as it is now. (年度工作日历)' })
  calendarYear: CalendarYear;
}
