import EditNoteIcon from '@mui/icons-material/EditNoteOutlined';
import type { RecordAdjustmentFieldsFragment } from '../../generated/graphql';
import { page, type ConsoleSlice } from '../../slice';
import { recordAdjustmentEn } from './record-adjustment.en';
import { recordAdjustmentGateway } from './record-adjustment.gateway';
import { recordAdjustmentZh } from './record-adjustment.zh';

/** 更正: minutes added to or taken off records that are confirmed. */
export const recordAdjustments: ConsoleSlice = {
  name: 'recordAdjustments',
  wing: 'service',
  icon: EditNoteIcon,
  list: page(() => import('./RecordAdjustmentList'), 'RecordAdjustmentList'),
  show: page(() => import('./RecordAdjustmentShow'), 'RecordAdjustmentShow'),
  tabsOn: { serviceRecords: page(() => import('./AdjustmentsOfRecord'), 'AdjustmentsOfRecord') },
  gateway: recordAdjustmentGateway,
  messages: { zh: recordAdjustmentZh, en: recordAdjustmentEn },
  recordRepresentation: (row) => {
    const { volunteer, record } = row as unknown as RecordAdjustmentFieldsFragment;
    return `${volunteer.name} · ${record.number}`;
  },
};
