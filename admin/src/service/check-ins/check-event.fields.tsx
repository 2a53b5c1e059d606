import type { CheckEventFieldsFragment, RefusedCheckFieldsFragment } from '../../generated/graphql';
import { fieldsOf, nothing } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';
import { ClockSkew, Distance, Operator, RefusalWords } from './CheckFacts';

const field = fieldsOf<CheckEventFieldsFragment>();
const refused = fieldsOf<RefusedCheckFieldsFragment>();
const tones: Tones = { IN: 'good', OUT: 'neutral' };
const warnings: Tones = { DEVICE_MANY: 'bad', CLOCK_SKEWED: 'waiting', REPEATED: 'neutral', PAIRS_SPENT: 'waiting' };

function nameAndNumber({ volunteer: { name, number } }: CheckEventFieldsFragment): string {
  return `${name} · ${number}`;
}

const at = field.instant('at');
const direction = field.choice('direction', 'CheckDirection', { tones });
const method = field.choice('method', 'CheckMethod');
const operator = field.drawn('operator', (event) => <Operator {...event} />, { exported: 'operator.displayName' });
const distance = field.drawn('distance', (event) => <Distance {...event} />, { exported: 'metres' });
const skew = field.drawn('skewSeconds', ({ skewSeconds }) => <ClockSkew seconds={skewSeconds} />, {
  exported: 'skewSeconds',
});
const countsNot = field.choice('countsNot', 'CheckCountsNot', { tones: warnings });
const finding = field.choice('finding', 'CheckFinding', { tones: warnings });

/** The list's columns, and the lines of a card. */
export const checkEventColumns = [
  { ...field.drawn('volunteer', nameAndNumber, { exported: 'volunteer.number' }), lead: true },
  at,
  direction,
  method,
  operator,
  distance,
  skew,
  countsNot,
  finding,
  field.instant('receivedAt', { hidden: true }),
  field.instant('deviceAt', { hidden: true }),
];

/** Which events a service record was computed from, in one glance. */
export const evidenceColumns = [at, direction, method, operator, distance, skew, countsNot, finding];

function whoWasMeant({ volunteer, told }: RefusedCheckFieldsFragment) {
  return volunteer ? `${volunteer.name} · ${volunteer.number}` : (told ?? nothing);
}

/** What was refused, when, on whose device, and by which rule. */
export const refusedCheckColumns = [
  { ...refused.drawn('volunteer', whoWasMeant, { exported: 'told' }), lead: true },
  refused.instant('at'),
  refused.choice('direction', 'CheckDirection', { tones }),
  refused.choice('method', 'CheckMethod'),
  refused.related('operator', 'colleagues', { name: 'displayName' }),
  refused.drawn('code', ({ code, reason }) => <RefusalWords code={code} reason={reason} />, { exported: 'code' }),
  refused.drawn('skewSeconds', ({ skewSeconds }) => <ClockSkew seconds={skewSeconds} />, { exported: 'skewSeconds' }),
  refused.instant('receivedAt', { hidden: true }),
];
