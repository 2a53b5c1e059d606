import type { ActivityState } from './activity.entity.js';
import type { ActivityFactsInput } from './activity.inputs.js';

/** A field of an activity as an input names it. */
export type ActivityField = keyof ActivityFactsInput;

const record: readonly ActivityField[] = ['summary', 'coOrganiserIds', 'acts'];
const safety: readonly ActivityField[] = ['riskNotice', 'insuranceNumber', 'adultLeadName'];
const sorting: readonly ActivityField[] = ['projectId', 'campaignId'];
const particulars: readonly ActivityField[] = ['title', 'place', 'longitude', 'latitude', 'recruitUntil', 'capacity'];
const essentials: readonly ActivityField[] = [
  'areaId',
  'stationId',
  'teamId',
  'leadId',
  'categoryIds',
  'startsAt',
  'endsAt',
  'risk',
  'minorsAllowed',
  'excludedKind',
  'makeUp',
  'declaration',
  'scanId',
];

const everything = [...record, ...safety, ...sorting, ...particulars, ...essentials];
/** What was approved stands: who, where, when and what kind. The rest may still be put right. */
const afterApproval = [...record, ...safety, ...sorting, ...particulars];

const editable: Readonly<Record<ActivityState, readonly ActivityField[]>> = {
  DRAFT: everything,
  RETURNED: everything,
  SUBMITTED: [],
  APPROVED: afterApproval,
  RECRUITING: afterApproval,
  FULL: afterApproval,
  RUNNING: [...record, ...safety],
  ENDED: [...record, ...sorting],
  CLOSED: [],
  LOCKED: [],
  CANCELLED: [],
};

/** Fields that an edit may change in a state. While submitted, nothing: what is approved is what was read. */
export function editableFields(state: ActivityState): readonly ActivityField[] {
  return editable[state];
}
