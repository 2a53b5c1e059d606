import type { ServiceRecordFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';
import { TrustChip } from './TrustChip';

const field = fieldsOf<ServiceRecordFieldsFragment>();

/** What the states of a record mean at a glance. */
export const serviceRecordTones: Tones = {
  PENDING: 'waiting',
  CONFIRMED: 'active',
  IN_PUBLICITY: 'active',
  FINAL: 'good',
  REJECTED: 'neutral',
  OBJECTED: 'bad',
};

const number = field.lead('number');
const volunteer = field.drawn('volunteer', ({ volunteer: { name, number: own } }) => `${name} · ${own}`);
const state = field.choice('state', 'ServiceRecordState', { tones: serviceRecordTones });
const trustClass = field.drawn('trustClass', ({ trustClass: earned }) => <TrustChip earned={earned} />);
const servedOn = field.day('servedOn');
const netMinutes = field.minutes('netMinutes');
const activity = field.related('activity', 'activities', { name: 'title' });
const station = field.related('station', 'stations');
const team = field.related('team', 'teams');
const area = field.related('area', 'areas', { hidden: true });
const tier = field.choice('tier', 'ApprovalTier');
const findings = field.choices('findings', 'RecordFinding');
const startsAt = field.instant('startsAt', { hidden: true });
const endsAt = field.instant('endsAt', { hidden: true });
const plannedMinutes = field.minutes('plannedMinutes', { hidden: true });
const presentMinutes = field.minutes('presentMinutes', { hidden: true });
const creditedMinutes = field.minutes('creditedMinutes', { hidden: true });
const recordedAt = field.instant('recordedAt', { hidden: true });

/** The list's columns, and the lines of a card. */
export const serviceRecordColumns = [
  number,
  volunteer,
  state,
  trustClass,
  servedOn,
  netMinutes,
  activity,
  findings,
  tier,
  station,
  team,
  area,
  startsAt,
  endsAt,
  plannedMinutes,
  presentMinutes,
  creditedMinutes,
  recordedAt,
];

/** Opening balances: where they come from, and how far they have come. */
export const balanceColumns = [
  number,
  { ...field.text('statement'), source: 'sourceSystem' },
  netMinutes,
  { ...servedOn, source: 'asOf' },
  state,
];

/** What was served. */
export const servedFields = [
  volunteer,
  activity,
  servedOn,
  startsAt,
  endsAt,
  plannedMinutes,
  presentMinutes,
  creditedMinutes,
  netMinutes,
  station,
  team,
  area,
];

/** Why it can be trusted. */
export const trustFields = [
  trustClass,
  findings,
  tier,
  field.count('policyVersion'),
  recordedAt,
  field.related('recordedBy', 'colleagues', { name: 'displayName' }),
  field.related('confirmedBy', 'colleagues', { name: 'displayName' }),
  field.instant('confirmedAt'),
  field.day('publicUntil'),
  field.instant('finalAt'),
  field.prose('statement'),
  field.prose('stateReason'),
];
