import { typesOfList } from '../../execution/list-of.js';
import { recordAdjustmentReading } from './record-adjustment.reading.js';
import { RecordAdjustmentType } from './record-adjustment.type.js';

export const RecordAdjustmentList = typesOfList(recordAdjustmentReading, '更正', () => RecordAdjustmentType);
