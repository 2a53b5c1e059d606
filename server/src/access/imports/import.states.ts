import type { Caller } from '../../kernel/caller.js';
import { Forbidden } from '../../kernel/errors.js';
import { declareStates } from '../../kernel/state-machine.js';
import type { DataImport, ImportState } from './data-import.entity.js';
import { MappingIncomplete } from './import.errors.js';
import { importTarget } from './import-target.js';

/** What the steps look at. */
export type ImportStepRow = Pick<DataImport, 'state' | 'mapping' | 'target'>;

export type ImportStep = 'preview' | 'run' | 'undo' | 'discard';

/** Administrators of the district and of the streets bring tables in. */
function mayImport({ role }: Caller): Forbidden | undefined {
  return role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN' ? undefined : new Forbidden();
}

/** Every field without which no row would be sound must have its column. */
function mapsAll({ mapping, target }: ImportStepRow): MappingIncomplete | undefined {
  const lacking = importTarget(target).fields.filter(({ key, required }) => required && !mapping.includes(key));
  return lacking.length > 0 ? new MappingIncomplete(lacking.map(({ chinese }) => chinese)) : undefined;
}

/** Where people can lead an import; its jobs lead it from CHECKING, RUNNING and UNDOING on. */
export const importStates = declareStates<ImportState, ImportStep, ImportStepRow, Caller>({
  subject: 'Import',
  states: ['MAPPING', 'CHECKING', 'CHECKED', 'RUNNING', 'STOPPED', 'DONE', 'UNDOING', 'UNDONE', 'DISCARDED'],
  initial: 'MAPPING',
  byItself: [
    { from: ['CHECKING'], to: 'CHECKED', description: 'Every row has been checked. (校验完成)' },
    { from: ['RUNNING'], to: 'DONE', description: 'Every sound row is a record. (导入完成)' },
    {
      from: ['RUNNING'],
      to: 'STOPPED',
      description: 'Its job was cancelled or failed; what was written stays. (中止)',
    },
    { from: ['UNDOING'], to: 'UNDONE', description: 'Nothing of it is left. (撤销完成)' },
  ],
  transitions: {
    preview: {
      from: ['MAPPING', 'CHECKED'],
      to: 'CHECKING',
      description: 'Every row is checked against the records as they stand; nothing is written. (校验预览)',
      reason: 'none',
      may: mayImport,
      guard: mapsAll,
    },
    run: {
      from: ['CHECKED', 'STOPPED'],
      to: 'RUNNING',
      description: 'The sound rows become records. (执行导入)',
      reason: 'none',
      may: mayImport,
    },
    undo: {
      from: ['DONE', 'STOPPED'],
      to: 'UNDOING',
      description: 'All that the import wrote is taken back, as long as nothing stands on it. (撤销导入)',
      reason: 'none',
      may: mayImport,
    },
    discard: {
      from: ['MAPPING', 'CHECKED'],
      to: 'DISCARDED',
      description: 'The import is given up before it wrote anything; its rows are removed. (放弃导入)',
      reason: 'none',
      may: mayImport,
    },
  },
});
