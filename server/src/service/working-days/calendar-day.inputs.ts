import { Length, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { CalendarDayKind } from './calendar-day.entity.js';

@InputType({ description: 'A holiday or make-up working day. (登记节假日或调休上班日)' })
export class RecordCalendarDayInput {
  @Field(() => Day, { description: 'The day; given again, it replaces what the table says of it. (日期)' })
  day: string;

  @Field(() => CalendarDayKind, { description: 'What the day is. (类型)' })
  kind: CalendarDayKind;

  @Length(1, 40, { message: 'Give 1 to 40 characters.' })
  @Field(() => String, { description: 'Which holiday it belongs to. (名称)' })
  name: string;

  @Length(2, 200, { message: 'Say which publication states it, in 2 to 200 characters.' })
  @Field(() => String, { description: 'Publication that states it. (来源)' })
  source: string;
}

@InputType({ description: 'The year whose published calendar is taken over. (采用年度节假日安排)' })
export class AdoptCalendarYearInput {
  @Min(2004, { message: 'Give a year from 2004 on.' })
  @Max(2099, { message: 'Give a year up to 2099.' })
  @Field(() => Int, { description: 'The year. (年份)' })
  year: number;
}
