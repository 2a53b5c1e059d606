import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import type { CalendarFeed } from './calendar-feed.entity.js';

type PublicColumn = 'id' | 'issuedAt' | 'version';

@ObjectType('CalendarFeed', {
  description:
    'A secret address under which a calendar program fetches the shifts of what one works on; no names of people. (日历订阅)',
  simpleResolvers: true,
})
export class CalendarFeedType implements Pick<CalendarFeed, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => DateTime, { description: 'When it was given out. (生成时间)' })
  issuedAt: string;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}

@ObjectType({ description: 'The answer of issueCalendarFeed. (结果)', simpleResolvers: true })
export class IssueCalendarFeedPayload {
  @Field(() => CalendarFeedType, { description: 'The record as it is now. (变更后的记录)' })
  feed: CalendarFeedType;

  @Field(() => String, {
    description: 'Its path on this server, shown this once: whoever knows it can read the shifts. (订阅地址)',
  })
  path: string;
}
