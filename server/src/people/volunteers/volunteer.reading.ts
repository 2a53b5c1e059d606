import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { inDistrict } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import {
  AreaCondition,
  BooleanCondition,
  DateCondition,
  enumCondition,
  IdCondition,
  TextCondition,
} from '../../kernel/list-filters.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { organisationReading } from '../../places/organisations/organisation.reading.js';
import { searchVolunteers } from './search-volunteers.js';
import { volunteerCardReading } from './volunteer-card.reading.js';
import { VolunteerConsent } from './volunteer-consent.entity.js';
import { Gender, IdKind, PartyStatus, Volunteer, VolunteerState } from './volunteer.entity.js';
import { awaitingVerification, isRegistrar, volunteersOf } from './volunteer.policy.js';

const memberLink = {
  table: 'team_membership',
  key: 'volunteer_id',
  column: 'team_id',
  also: { state: ['ACTIVE'] },
};
/** What only those who keep the registry read, only they may filter by: a filter would tell it too. */
const onlyFor = isRegistrar;

/** Volunteers show to those who work with them; more of each to those who keep the registry. */
export const volunteerReading: Reading = declareReading({
  type: 'Volunteer',
  list: 'volunteers',
  entity: Volunteer,
  one: {
    area: { of: () => areaReading, key: 'areaId' },
    organisation: { of: () => organisationReading, key: 'organisationId' },
    submittedBy: { of: () => colleagueReading, key: 'submittedById' },
    verifiedBy: { of: () => colleagueReading, key: 'verifiedById' },
    mergedInto: { of: () => volunteerCardReading, key: 'mergedIntoId' },
  },
  computed: {
    name: ['name', 'nameMask'],
    gender: ['gender'],
    bornOn: ['bornOn'],
    minor: ['guarded', 'bornOn'],
    partyStatus: ['partyStatus'],
    transitions: ['state', 'submittedById'],
  },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    number: { type: () => TextCondition, description: 'By lifelong number as it is now. (志愿者编号)' },
    areaId: { type: () => AreaCondition, description: 'By where they live. (居住区域)' },
    organisationId: { type: () => IdCondition, description: 'By branch, school or unit. (所属单位)' },
    teamId: { type: () => IdCondition, link: memberLink, description: 'By team, as members now. (所属队伍)' },
    state: { type: enumCondition(VolunteerState, 'VolunteerState'), description: 'By state. (状态)' },
    idKind: { type: enumCondition(IdKind, 'IdKind'), description: 'By kind of document. (证件类型)' },
    guarded: { type: () => BooleanCondition, description: 'By whether everything is sealed. (未满十四周岁保护)' },
    registeredOn: { type: () => DateCondition, description: 'By the day of registration. (注册日期)' },
    importId: { type: () => IdCondition, description: 'By the import that made them. (导入批次)' },
    awaitingMe: {
      type: () => BooleanCondition,
      description: 'By whether the caller may verify the registration now. (待我审核)',
    },
    gender: { type: enumCondition(Gender, 'Gender'), onlyFor, description: 'By gender; for the registry. (性别)' },
    bornOn: { type: () => DateCondition, onlyFor, description: 'By day of birth; for the registry. (出生日期)' },
    partyStatus: {
      type: enumCondition(PartyStatus, 'PartyStatus'),
      onlyFor,
      description: 'By standing in the Party; for the registry. (政治面貌)',
    },
  },
  derived: { awaitingMe: ({ caller }) => awaitingVerification(caller) },
  sort: ['number', 'name', 'registeredOn', 'state'],
  defaultSort: [{ field: 'number', direction: 'ASC' }],
  search: searchVolunteers,
  visible: volunteersOf,
});
addMany(areaReading, 'volunteers', { of: () => volunteerReading, by: 'areaId', as: 'connection' });
addMany(organisationReading, 'volunteers', { of: () => volunteerReading, by: 'organisationId', as: 'connection' });

/** Consents are read with their volunteer. */
const consentReading: Reading = declareReading({
  type: 'VolunteerConsent',
  list: 'volunteerConsents',
  entity: VolunteerConsent,
  one: { recordedBy: { of: () => colleagueReading, key: 'recordedById' } },
  computed: { evidenceId: ['evidenceId'] },
  visible: inDistrict,
});
addMany(volunteerReading, 'consents', {
  of: () => consentReading,
  by: 'volunteerId',
  as: 'list',
  order: ['givenOn'],
});
