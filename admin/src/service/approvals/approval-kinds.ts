import type { ApprovalKind } from '../../generated/graphql';
import type { AnyRecord } from '../../shared/record-path';
import { stepsOf, type OfferedStep } from '../../shared/steps/transition';

/** How one kind of approval is listed and decided. */
export interface ApprovalWay {
  readonly resource: string;
  readonly filter: Readonly<Record<string, boolean>>;
  /** The oldest first. */
  readonly sort: { readonly field: string; readonly order: 'ASC' };
  readonly enumName: string;
  /** The steps that say yes and no, the usual one first. */
  readonly approve: readonly string[];
  readonly refuse: readonly string[];
}

const records = {
  resource: 'serviceRecords',
  sort: { field: 'servedOn', order: 'ASC' },
  enumName: 'ServiceRecordState',
  refuse: ['reject'],
} as const;

/** Each kind of approval. */
export const approvalWays: Readonly<Record<ApprovalKind, ApprovalWay>> = {
  RECORDS: { ...records, filter: { awaitingMe: true }, approve: ['confirm'] },
  INCOMPLETE_RECORDS: { ...records, filter: { awaitingCompletion: true }, approve: [] },
  ACTIVITIES: {
    resource: 'activities',
    filter: { awaitingMe: true },
    sort: { field: 'startsAt', order: 'ASC' },
    enumName: 'ActivityState',
    approve: ['approve', 'approveMakeUp'],
    refuse: ['return'],
  },
  VOLUNTEERS: {
    resource: 'volunteers',
    filter: { awaitingMe: true },
    sort: { field: 'registeredOn', order: 'ASC' },
    enumName: 'VolunteerState',
    approve: ['verify'],
    refuse: ['return'],
  },
  ADJUSTMENTS: {
    resource: 'recordAdjustments',
    filter: { awaitingMe: true },
    sort: { field: 'askedAt', order: 'ASC' },
    enumName: 'AdjustmentState',
    approve: ['approve'],
    refuse: ['refuse'],
  },
  /** To correct asks how: that is done on the objection's own page. */
  OBJECTIONS: {
    resource: 'objections',
    filter: { awaitingMe: true },
    sort: { field: 'dueOn', order: 'ASC' },
    enumName: 'ObjectionState',
    approve: [],
    refuse: ['uphold'],
  },
};

/** The first of some steps that the viewer may take on a record. */
export function openStep(record: AnyRecord, names: readonly string[]): OfferedStep | undefined {
  return stepsOf(record).find(({ name, allowed }) => allowed && names.includes(name));
}

/** The server counts no further than this. */
const mostCounted = 1_000;

/** How many wait, `1000+` where the server stopped counting. */
export function countWords(count: number): string {
  return count >= mostCounted ? `${String(mostCounted)}+` : String(count);
}
