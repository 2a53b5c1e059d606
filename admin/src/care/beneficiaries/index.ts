import VolunteerActivismIcon from '@mui/icons-material/VolunteerActivismOutlined';
import type { BeneficiaryFieldsFragment } from '../../generated/graphql';
import { page, type ConsoleSlice } from '../../slice';
import { beneficiaryEn } from './beneficiary.en';
import { beneficiaryGateway } from './beneficiary.gateway';
import { beneficiaryZh } from './beneficiary.zh';
import { mayKeep } from './may-keep';

const read = (record: object) => record as BeneficiaryFieldsFragment;

/** 服务对象: those who are helped, masked until somebody has a reason to see more. */
export const beneficiaries: ConsoleSlice = {
  name: 'beneficiaries',
  wing: 'care',
  icon: VolunteerActivismIcon,
  list: page(() => import('./BeneficiaryList'), 'BeneficiaryList'),
  create: page(() => import('./BeneficiaryCreate'), 'BeneficiaryCreate'),
  edit: page(() => import('./BeneficiaryEdit'), 'BeneficiaryEdit'),
  show: page(() => import('./BeneficiaryShow'), 'BeneficiaryShow'),
  tabsOn: {
    areas: page(() => import('./BeneficiariesHere'), 'BeneficiariesInArea'),
    stations: page(() => import('./BeneficiariesHere'), 'BeneficiariesOfStation'),
  },
  gateway: beneficiaryGateway,
  messages: { zh: beneficiaryZh, en: beneficiaryEn },
  recordRepresentation: (record) => [read(record).code, read(record).alias].filter(Boolean).join(' '),
  search: (record) => read(record).area.name,
  visibleTo: ({ role }) => role !== 'TEAM_LEADER',
  creatableBy: mayKeep,
  editableBy: (viewer, record) => mayKeep(viewer) && read(record).state !== 'ENDED',
};
