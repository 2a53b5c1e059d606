import type { ObjectionFieldsFragment } from '../../generated/graphql';
import { fieldsOf, nothing } from '../../shared/fields/fields-of';
import { RecordLink } from '../../shared/fields/RecordLink';
import type { Tones } from '../../shared/fields/tone';
import { SignedMinutes } from '../service-records/SignedMinutes';
import { DueDay } from './DueDay';

const field = fieldsOf<ObjectionFieldsFragment>();

/** What the states of an objection mean at a glance. */
export const objectionTones: Tones = {
  OPEN: 'waiting',
  UPHELD: 'neutral',
  ADJUSTED: 'good',
  WITHDRAWN: 'neutral',
};

const volunteer = {
  ...field.drawn('volunteer', ({ volunteer: { name, number } }) => `${name} · ${number}`),
  lead: true,
};
const record = field.related('record', 'serviceRecords', { name: 'number' });
const state = field.choice('state', 'ObjectionState', { tones: objectionTones });
const dueOn = field.drawn('dueOn', (objection) => <DueDay {...objection} />, { exported: 'dueOn' });
const text = field.prose('text');
const raisedBy = field.choice('raisedBy', 'ObjectionBy');
const raisedAt = field.instant('raisedAt');
const handedInBy = field.related('handedInBy', 'colleagues', { name: 'displayName', hidden: true });
const answer = field.prose('answer', { hidden: true });
const answeredBy = field.related('answeredBy', 'colleagues', { name: 'displayName', hidden: true });
const answeredAt = field.instant('answeredAt', { hidden: true });
const station = field.related('station', 'stations', { hidden: true });
const team = field.related('team', 'teams', { hidden: true });
const area = field.related('area', 'areas', { hidden: true });

/** The list's columns, and the lines of a card. */
export const objectionColumns = [
  volunteer,
  record,
  state,
  dueOn,
  text,
  raisedBy,
  raisedAt,
  handedInBy,
  answer,
  answeredBy,
  answeredAt,
  station,
  team,
  area,
];

/** What the page of one tells. */
export const objectionFacts = [
  record,
  volunteer,
  raisedBy,
  text,
  handedInBy,
  raisedAt,
  dueOn,
  answer,
  answeredBy,
  answeredAt,
  field.drawn('adjustment', ({ adjustment }) => {
    if (!adjustment) return nothing;
    return (
      <RecordLink resource="recordAdjustments" id={adjustment.id}>
        <SignedMinutes minutes={adjustment.minutes} />
      </RecordLink>
    );
  }),
  station,
  team,
  area,
];
