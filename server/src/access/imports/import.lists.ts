import { typesOfList } from '../../execution/list-of.js';
import { importReading, importRowReading } from './import.reading.js';
import { ImportRowType } from './import-row.type.js';
import { ImportType } from './import.type.js';

export const ImportList = typesOfList(importReading, '批量导入', () => ImportType);
export const ImportRowList = typesOfList(importRowReading, '导入行', () => ImportRowType);
