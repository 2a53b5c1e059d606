import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { ApprovalKind, type ApprovalGroup, type AwaitingApprovals } from './count-approvals.js';

registerEnumType(ApprovalKind, {
  name: 'ApprovalKind',
  description: 'What somebody decides on. (审核事项)',
  valuesConfig: {
    RECORDS: { description: 'Records to confirm: `serviceRecords` with `awaitingMe`. (待确认服务记录)' },
    INCOMPLETE_RECORDS: {
      description:
        'Records that credit nothing yet, to be completed or rejected: `serviceRecords` with `awaitingCompletion`. (待补签退)',
    },
    ACTIVITIES: { description: 'Activities to approve: `activities` with `awaitingMe`. (待审批活动)' },
    ADJUSTMENTS: { description: 'Corrections to approve: `recordAdjustments` with `awaitingMe`. (待审批更正)' },
    OBJECTIONS: { description: 'Objections to answer: `objections` with `awaitingMe`. (待答复异议)' },
    VOLUNTEERS: { description: 'Registrations to verify: `volunteers` with `awaitingMe`. (待审核志愿者)' },
  },
});

@ObjectType('ApprovalGroup', {
  description: 'What of one kind waits for the caller. (待我审核分组)',
  simpleResolvers: true,
})
export class ApprovalGroupType implements ApprovalGroup {
  @Field(() => ApprovalKind, { description: 'The kind. (事项)' })
  kind: ApprovalKind;

  @Field(() => Int, { description: 'How many; 1,000 where it is more. (件数)' })
  count: number;

  @Field(() => Day, {
    nullable: true,
    description:
      'The earliest day among them: of service, of the start, of registration, of the asking; none when none waits. (最早日期)',
  })
  oldestOn: string | null;
}

@ObjectType('AwaitingApprovals', {
  description: 'What the caller may decide now, by its role, its reach and four eyes. (待我审核)',
  simpleResolvers: true,
})
export class AwaitingApprovalsType implements AwaitingApprovals {
  @Field(() => Int, { description: 'How many altogether. (总数)' })
  total: number;

  @Field(() => [ApprovalGroupType], { description: 'Kind by kind; every kind is told. (分组)' })
  groups: readonly ApprovalGroup[];
}
