import type { RecordAdjustmentFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';
import { SignedMinutes } from '../service-records/SignedMinutes';
import { EvidenceLink } from './EvidenceLink';

const field = fieldsOf<RecordAdjustmentFieldsFragment>();

/** What the states of an adjustment mean at a glance. */
export const recordAdjustmentTones: Tones = {
  ASKED: 'waiting',
  APPROVED: 'good',
  REFUSED: 'neutral',
  WITHDRAWN: 'neutral',
};

const volunteer = {
  ...field.drawn('volunteer', ({ volunteer: { name, number } }) => `${name} · ${number}`),
  lead: true,
};
const record = field.related('record', 'serviceRecords', { name: 'number' });
const minutes = {
  ...field.drawn('minutes', (adjustment) => <SignedMinutes minutes={adjustment.minutes} />, { exported: 'minutes' }),
  numeric: true,
};
const state = field.choice('state', 'AdjustmentState', { tones: recordAdjustmentTones });
const reason = field.prose('reason');
const tier = field.choice('tier', 'ApprovalTier');
const askedBy = field.related('askedBy', 'colleagues', { name: 'displayName' });
const askedAt = field.instant('askedAt');
const decidedBy = field.related('decidedBy', 'colleagues', { name: 'displayName' });
const decidedAt = field.instant('decidedAt', { hidden: true });
const station = field.related('station', 'stations', { hidden: true });
const team = field.related('team', 'teams', { hidden: true });
const area = field.related('area', 'areas', { hidden: true });

/** The list's columns, and the lines of a card. */
export const recordAdjustmentColumns = [
  volunteer,
  record,
  minutes,
  state,
  reason,
  tier,
  askedBy,
  askedAt,
  decidedBy,
  decidedAt,
  station,
  team,
  area,
];

/** What the page of one tells. */
export const recordAdjustmentFacts = [
  record,
  volunteer,
  minutes,
  reason,
  field.drawn('evidence', ({ evidence }) => <EvidenceLink evidence={evidence} />),
  tier,
  askedBy,
  askedAt,
  decidedBy,
  decidedAt,
  field.prose('answer'),
  station,
  team,
  area,
];
