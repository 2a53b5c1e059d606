import { typesOfList } from '../../execution/list-of.js';
import { shiftReading } from './shift.reading.js';
import { ShiftType } from './shift.type.js';

export const ShiftList = typesOfList(shiftReading, '班次', () => ShiftType);
