import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { AreaCondition, IdCondition, IntCondition } from '../../kernel/list-filters.js';
import { organisationReading } from '../../places/organisations/organisation.reading.js';
import { volunteerCardReading } from '../volunteers/volunteer-card.reading.js';
import { PartyRosterEntry } from './party-roster-entry.entity.js';
import { PartyRoster } from './party-roster.entity.js';
import { entriesOf, rostersOf } from './party-roster.policy.js';

export const partyRosterReading: Reading = declareReading({
  type: 'PartyRoster',
  list: 'partyRosters',
  entity: PartyRoster,
  one: { organisation: { of: () => organisationReading, key: 'organisationId' } },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    organisationId: { type: () => IdCondition, description: 'By Party branch. (党组织)' },
    areaId: { type: () => AreaCondition, description: "By the branch's area. (区域)" },
    year: { type: () => IntCondition, description: 'By year. (年份)' },
  },
  sort: ['year', 'members', 'registered'],
  defaultSort: [{ field: 'year', direction: 'DESC' }],
  visible: rostersOf,
});

export const partyRosterEntryReading: Reading = declareReading({
  type: 'PartyRosterEntry',
  list: 'partyRosterEntries',
  entity: PartyRosterEntry,
  one: { volunteer: { of: () => volunteerCardReading, key: 'volunteerId' } },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    rosterId: { type: () => IdCondition, description: 'By roster. (名册)' },
    volunteerId: { type: () => IdCondition, description: 'By volunteer, or by whether there is one. (志愿者)' },
  },
  sort: ['idLastFour'],
  defaultSort: [{ field: 'idLastFour', direction: 'ASC' }],
  visible: entriesOf,
});
addMany(partyRosterReading, 'entries', { of: () => partyRosterEntryReading, by: 'rosterId', as: 'connection' });
addMany(organisationReading, 'partyRosters', { of: () => partyRosterReading, by: 'organisationId', as: 'connection' });
