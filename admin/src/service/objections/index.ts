import GavelIcon from '@mui/icons-material/GavelOutlined';
import type { ObjectionFieldsFragment } from '../../generated/graphql';
import { page, type ConsoleSlice } from '../../slice';
import { objectionEn } from './objection.en';
import { objectionGateway } from './objection.gateway';
import { objectionZh } from './objection.zh';

/** 异议: challenges to records, and their answers. */
export const objections: ConsoleSlice = {
  name: 'objections',
  wing: 'service',
  icon: GavelIcon,
  list: page(() => import('./ObjectionList'), 'ObjectionList'),
  show: page(() => import('./ObjectionShow'), 'ObjectionShow'),
  tabsOn: { serviceRecords: page(() => import('./ObjectionsOfRecord'), 'ObjectionsOfRecord') },
  gateway: objectionGateway,
  messages: { zh: objectionZh, en: objectionEn },
  recordRepresentation: (row) => {
    const { volunteer, record } = row as unknown as ObjectionFieldsFragment;
    return `${volunteer.name} · ${record.number}`;
  },
};
