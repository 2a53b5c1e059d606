import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import { ColleagueType } from '../accounts/colleague.type.js';
import type { AuditChange, AuditEvent } from '../audit/audit-event.entity.js';

@ObjectType('AuditChange', { description: 'One field that a deed changed. (字段变更)', simpleResolvers: true })
export class AuditChangeType implements AuditChange {
  @Field(() => String, { description: 'The table that holds it; empty for facts that no row holds. (数据表)' })
  table: string;

  @Field(() => String, { description: 'The row that holds it; empty for rows without an identifier. (数据行)' })
  recordId: string;

  @Field(() => String, { description: 'The field. (字段)' })
  field: string;

  @Field(() => String, { nullable: true, description: 'Its value before, as JSON; none for what is new. (变更前)' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Its value after, as JSON; none for what is gone. (变更后)' })
  after: string | null;
}

type PublicColumn =
  | 'id'
  | 'at'
  | 'actorName'
  | 'action'
  | 'subjectType'
  | 'subjectName'
  | 'fromState'
  | 'toState'
  | 'reason'
  | 'requestId';

@ObjectType('AuditEvent', {
  description: 'One thing that somebody did, as it was when it was done; never changed afterwards. (操作记录)',
  simpleResolvers: true,
})
export class AuditEventType implements Pick<AuditEvent, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => DateTime, { description: 'When it was done. (时间)' })
  at: string;

  @Field(() => ColleagueType, {
    nullable: true,
    description: 'Who did it; none for what nobody was signed in for. (操作人)',
  })
  actor: ColleagueType | null;

  @Field(() => String, { description: "The actor's name at that time. (操作人姓名)" })
  actorName: string;

  @Field(() => String, { description: 'The deed: a mutation, or `signInFailed`, `exportRecords` and such. (操作)' })
  action: string;

  @Field(() => String, { description: 'The kind of record that it was done to, `Activity`. (记录类型)' })
  subjectType: string;

  @Field(() => String, { nullable: true, description: 'What the record was called at that time. (记录名称)' })
  subjectName: string | null;

  @Field(() => String, { nullable: true, description: 'The state that the record left. (原状态)' })
  fromState: string | null;

  @Field(() => String, { nullable: true, description: 'The state that the record entered. (新状态)' })
  toState: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given. (原因)' })
  reason: string | null;

  @Field(() => String, { description: 'The request that it came with, as the logs call it. (请求标识)' })
  requestId: string;
}
