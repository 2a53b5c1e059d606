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
import { stationReading } from '../../places/stations/station.reading.js';
import { stationUses } from '../../places/stations/station-uses.js';
import { BeneficiaryConsent } from './beneficiary-consent.entity.js';
import { Beneficiary, BeneficiaryGroup, BeneficiaryState } from './beneficiary.entity.js';
import { inCareOf } from './beneficiary.policy.js';
import { searchBeneficiaries } from './search-beneficiaries.js';

const groupLink = { table: 'beneficiary_group', key: 'beneficiary_id', column: 'code' };

/** Beneficiaries show to who looks after them, masked. */
export const beneficiaryReading: Reading = declareReading({
  type: 'Beneficiary',
  list: 'beneficiaries',
  entity: Beneficiary,
  one: {
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
  },
  computed: { transitions: ['state'] },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    code: { type: () => TextCondition, description: 'By code. (编号)' },
    areaId: { type: () => AreaCondition, description: 'By area. (所在区域)' },
    stationId: { type: () => IdCondition, description: 'By the station that looks after them. (负责站点)' },
    groups: {
      type: enumCondition(BeneficiaryGroup, 'BeneficiaryGroup'),
      link: groupLink,
      description: 'By group; finds nobody guarded. (对象类别)',
    },
    guarded: { type: () => BooleanCondition, description: 'By whether everything is sealed. (未满十四周岁保护)' },
    state: { type: enumCondition(BeneficiaryState, 'BeneficiaryState'), description: 'By state. (状态)' },
    registeredOn: { type: () => DateCondition, description: 'By the day of registration. (登记日期)' },
  },
  sort: ['code', 'registeredOn', 'state'],
  defaultSort: [{ field: 'code', direction: 'ASC' }],
  search: searchBeneficiaries,
  visible: inCareOf,
});
addMany(areaReading, 'beneficiaries', { of: () => beneficiaryReading, by: 'areaId', as: 'connection' });
addMany(stationReading, 'beneficiaries', { of: () => beneficiaryReading, by: 'stationId', as: 'connection' });

/** Consents are read with their beneficiary. */
const consentReading: Reading = declareReading({
  type: 'BeneficiaryConsent',
  list: 'beneficiaryConsents',
  entity: BeneficiaryConsent,
  computed: { evidenceId: ['evidenceId'] },
  visible: inCareOf,
});
addMany(beneficiaryReading, 'consents', {
  of: () => consentReading,
  by: 'beneficiaryId',
  as: 'list',
  order: ['givenOn'],
});
stationUses.add({ what: 'beneficiaries', entity: Beneficiary, by: 'stationId', endsIn: ['ENDED'] });
