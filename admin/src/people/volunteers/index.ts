import PersonIcon from '@mui/icons-material/PersonOutlined';
import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { page, type ConsoleSlice } from '../../slice';
import { isRegistrar } from './is-registrar';
import { volunteerEn } from './volunteer.en';
import { volunteerGateway } from './volunteer.gateway';
import { volunteerZh } from './volunteer.zh';

const read = (record: object) => record as VolunteerFieldsFragment;
const closed: readonly string[] = ['REJECTED', 'DEREGISTERED', 'MERGED'];

/** 志愿者: the registry. The lifelong number stands for the ID number wherever people read it. */
export const volunteers: ConsoleSlice = {
  name: 'volunteers',
  wing: 'people',
  icon: PersonIcon,
  list: page(() => import('./VolunteerList'), 'VolunteerList'),
  create: page(() => import('./VolunteerCreate'), 'VolunteerCreate'),
  edit: page(() => import('./VolunteerEdit'), 'VolunteerEdit'),
  show: page(() => import('./VolunteerShow'), 'VolunteerShow'),
  tabsOn: { organisations: page(() => import('./VolunteersHere'), 'VolunteersOfOrganisation') },
  gateway: volunteerGateway,
  messages: { zh: volunteerZh, en: volunteerEn },
  recordRepresentation: (record) => `${read(record).name} ${read(record).number}`,
  search: (record) => read(record).area.name,
  creatableBy: isRegistrar,
  editableBy: (viewer, record) => isRegistrar(viewer) && !closed.includes(read(record).state),
};
