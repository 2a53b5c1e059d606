import { ArgsType, Field, ID, Int } from 'type-graphql';
import { typesOfList } from '../../execution/list-of.js';
import type { ListArguments } from '../../kernel/lists.js';
import { auditEventReading } from './audit-event.reading.js';
import { AuditEventType } from './audit-event.type.js';

export const AuditEventList = typesOfList(auditEventReading, '操作记录', () => AuditEventType);

/** Whose timeline is wanted, and which stretch of it; its order is fixed, the latest first. */
@ArgsType()
export class TimelineArgs implements ListArguments {
  @Field(() => String, { description: 'The kind of record, `Activity`. (记录类型)' })
  subjectType: string;

  @Field(() => ID, { description: 'The record. (记录)' })
  subjectId: string;

  @Field(() => Int, { nullable: true, description: 'How many from the start, 1 to 100; 25 unless said. (前若干条)' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Behind this cursor. (游标之后)' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100. (后若干条)' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Before this cursor. (游标之前)' })
  before?: string;

  @Field(() => Int, { nullable: true, description: 'How many to skip, at most 10,000; for page jumps. (跳过条数)' })
  offset?: number;
}
