import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { DateTimeCondition, enumCondition, IdCondition } from '../../kernel/list-filters.js';
import { colleagueReading } from '../accounts/colleague.reading.js';
import { DataImport, ImportState, ImportTargetName, RowOutcome, RowResult } from './data-import.entity.js';
import { ImportRow } from './import-row.entity.js';
import { importsOf } from './import.policy.js';

export const importReading: Reading = declareReading({
  type: 'Import',
  list: 'imports',
  entity: DataImport,
  one: { createdBy: { of: () => colleagueReading, key: 'createdById' } },
  computed: {
    columns: ['heads', 'mapping'],
    fields: ['target'],
    outcomes: ['outcomes'],
    results: ['results'],
    transitions: ['state', 'mapping', 'target'],
  },
  filter: {
    target: { type: enumCondition(ImportTargetName, 'ImportTarget'), description: 'By what is brought in. (导入对象)' },
    state: { type: enumCondition(ImportState, 'ImportState'), description: 'By state. (状态)' },
    createdAt: { type: () => DateTimeCondition, description: 'By when it was begun. (开始时间)' },
    createdById: { type: () => IdCondition, description: 'By who began it. (经办人)' },
  },
  sort: ['createdAt'],
  defaultSort: [{ field: 'createdAt', direction: 'DESC' }],
  visible: importsOf,
});

/** Rows are read through their import alone. */
export const importRowReading: Reading = declareReading({
  type: 'ImportRow',
  list: '',
  entity: ImportRow,
  computed: { cells: ['id', 'cellsSealed'], reasons: ['reasons'] },
  filter: {
    outcome: { type: enumCondition(RowOutcome, 'RowOutcome'), description: 'By what it would do. (校验结论)' },
    result: { type: enumCondition(RowResult, 'RowResult'), description: 'By what became of it. (执行结果)' },
  },
  sort: ['sheetRow'],
  defaultSort: [{ field: 'sheetRow', direction: 'ASC' }],
  visible: importsOf,
});
addMany(importReading, 'rows', { of: () => importRowReading, by: 'importId', as: 'connection' });
