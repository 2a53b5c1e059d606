import type { ActivityFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';
import { NamedRecords } from './NamedRecords';

const field = fieldsOf<ActivityFieldsFragment>();

/** What the states of an activity mean at a glance. */
export const activityTones: Tones = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  RETURNED: 'bad',
  APPROVED: 'waiting',
  RECRUITING: 'active',
  FULL: 'active',
  RUNNING: 'active',
  ENDED: 'waiting',
  CLOSED: 'good',
  LOCKED: 'good',
  CANCELLED: 'neutral',
};

/** What the levels of risk mean at a glance. */
const riskTones: Tones = { LOW: 'neutral', MEDIUM: 'waiting', HIGH: 'bad' };

const title = field.lead('title');
const state = field.choice('state', 'ActivityState', { tones: activityTones });
const startsAt = field.instant('startsAt');
const endsAt = field.instant('endsAt', { hidden: true });
const station = field.related('station', 'stations');
const team = field.related('team', 'teams');
const area = field.related('area', 'areas', { hidden: true });
const lead = field.related('lead', 'organisations', { hidden: true });
const project = field.related('project', 'projects', { hidden: true });
const campaign = field.related('campaign', 'campaigns', { hidden: true });
const place = field.text('place', { hidden: true });
const capacity = field.count('capacity');
const personTimes = field.count('personTimes');
const risk = field.choice('risk', 'RiskLevel', { hidden: true, tones: riskTones });
const makeUp = field.yesNo('makeUp', { hidden: true });
const categories = field.drawn('categories', (activity) => (
  <NamedRecords resource="categories" records={activity.categories} />
));
const coOrganisers = field.drawn('coOrganisers', (activity) => (
  <NamedRecords resource="organisations" records={activity.coOrganisers} />
));

/** The list's columns, and the lines of a card. */
export const activityColumns = [
  title,
  state,
  startsAt,
  endsAt,
  categories,
  station,
  team,
  capacity,
  personTimes,
  area,
  place,
  lead,
  project,
  campaign,
  risk,
  makeUp,
];

/** When, where and for whom, on the record's page. */
export const eventFields = [
  startsAt,
  endsAt,
  field.instant('recruitUntil'),
  area,
  place,
  capacity,
  categories,
  campaign,
  project,
  field.prose('summary'),
];

/** Who holds it. */
export const hostFields = [
  lead,
  coOrganisers,
  station,
  team,
  field.related('submittedBy', 'colleagues', { name: 'displayName' }),
  field.related('approvedBy', 'colleagues', { name: 'displayName' }),
];

/** What could go wrong, and who answers for it. */
export const safetyFields = [
  risk,
  field.text('insuranceNumber'),
  field.yesNo('minorsAllowed'),
  field.text('adultLeadName'),
  field.choice('excludedKind', 'ExcludedKind'),
  field.prose('riskNotice'),
];
