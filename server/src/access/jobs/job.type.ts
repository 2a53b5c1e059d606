import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JobState, type Job } from '../../jobs/job.entity.js';
import { DateTime } from '../../kernel/scalars.js';
import { ColleagueType } from '../accounts/colleague.type.js';

registerEnumType(JobState, {
  name: 'JobState',
  description: 'Where a job stands. (任务状态)',
  valuesConfig: {
    QUEUED: { description: 'Waits for its turn. (排队中)' },
    RUNNING: { description: 'At work. (进行中)' },
    PAUSED: { description: 'Stopped by somebody; it can go on. (已暂停)' },
    CANCELLED: { description: 'Ended by somebody before it was done. (已取消)' },
    DONE: { description: 'Done. (已完成)' },
    FAILED: { description: 'Ended by a failure; it can go on where it stopped. (失败)' },
  },
});

type PublicColumn =
  | 'id'
  | 'kind'
  | 'subjectId'
  | 'progress'
  | 'total'
  | 'failure'
  | 'createdAt'
  | 'startedAt'
  | 'endedAt'
  | 'state'
  | 'version';

@ObjectType('Job', {
  description: 'Work that goes on after its request, and after a restart of the server. (后台任务)',
  simpleResolvers: true,
})
export class JobType implements Pick<Job, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'What it does, such as RUN_IMPORT. (类型)' })
  kind: string;

  @Field(() => ID, { description: 'The record that it works on. (所属记录)' })
  subjectId: string;

  @Field(() => Int, { description: 'How far it has come. (已完成)' })
  progress: number;

  @Field(() => Int, { nullable: true, description: 'How far it will go, once that is known. (总量)' })
  total: number | null;

  @Field(() => String, { nullable: true, description: 'Why it failed. (失败原因)' })
  failure: string | null;

  @Field(() => ColleagueType, { description: 'Who asked for it. (提交人)' })
  createdBy: ColleagueType;

  @Field(() => DateTime, { description: 'When it was asked for. (提交时间)' })
  createdAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it began. (开始时间)' })
  startedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended. (结束时间)' })
  endedAt: string | null;

  @Field(() => JobState, { description: 'Where it stands. (状态)' })
  state: JobState;

  @Field(() => Int, {
    description: 'Counts the steps that people took; progress leaves it as it is. Give it back with a step. (版本)',
  })
  version: number;
}
