import { declareReading, type Reading } from '../../execution/reading.js';
import { Job, JobState } from '../../jobs/job.entity.js';
import type { Caller } from '../../kernel/caller.js';
import { DateTimeCondition, enumCondition, IdCondition, TextCondition } from '../../kernel/list-filters.js';
import type { Condition } from '../../database/condition.js';
import { colleagueReading } from '../accounts/colleague.reading.js';
import { inDistrict } from '../scope.js';

/** Whoever looks after the whole district sees every job of it; anybody else what was asked for in their name. */
export function jobsOf(caller: Caller): Condition {
  const overAll = caller.scopeId === caller.districtId && ['DISTRICT_ADMIN', 'AUDITOR'].includes(caller.role);
  return overAll ? inDistrict(caller) : { all: [inDistrict(caller), { eq: { createdById: caller.accountId } }] };
}

export const jobReading: Reading = declareReading({
  type: 'Job',
  list: 'jobs',
  entity: Job,
  one: { createdBy: { of: () => colleagueReading, key: 'createdById' } },
  computed: { transitions: ['state', 'createdById'] },
  filter: {
    kind: { type: () => TextCondition, description: 'By kind. (类型)' },
    state: { type: enumCondition(JobState, 'JobState'), description: 'By state. (状态)' },
    subjectId: { type: () => IdCondition, description: 'By the record that it works on. (所属记录)' },
    createdAt: { type: () => DateTimeCondition, description: 'By when it was asked for. (提交时间)' },
  },
  sort: ['createdAt'],
  defaultSort: [{ field: 'createdAt', direction: 'DESC' }],
  visible: jobsOf,
});
