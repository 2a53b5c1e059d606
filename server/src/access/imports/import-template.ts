import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { requireRole } from '../scope.js';
import { ImportTargetName } from './data-import.entity.js';
import { importTarget, type ImportField } from './import-target.js';

/** A table to be filled in: its heads, one row as an example, and what each column takes. All in Chinese, as people fill it in. */
export interface ImportTemplate {
  readonly title: string;
  readonly heads: readonly string[];
  readonly example: readonly string[];
  /** Column, whether it must be filled, what may stand in it. */
  readonly notes: readonly (readonly [column: string, required: string, note: string])[];
}

/**
 * The template for one kind of table.
 * @throws Forbidden to others than administrators
 */
export function importTemplate(ctx: RequestContext, target: ImportTargetName): ImportTemplate {
  requireRole(requireCaller(ctx), 'DISTRICT_ADMIN', 'STREET_ADMIN');
  const { chinese, fields } = importTarget(target);
  return {
    title: chinese,
    heads: fields.map(headOf),
    example: fields.map(({ example }) => example),
    notes: fields.map((field) => [headOf(field), field.required ? '必填' : '选填', field.note]),
  };
}

/** The target that an address names, `volunteers`. */
export function targetNamed(name: string): ImportTargetName | undefined {
  return Object.values(ImportTargetName).find((target) => target.toLowerCase() === name);
}

/** Whether a row is the template's example, which people forget to take out. */
export function isExample(values: Readonly<Record<string, string>>, fields: readonly ImportField[]): boolean {
  return fields.every(({ key, example }) => (values[key] ?? '') === example);
}

/** What must be filled in is starred; a mapping is guessed without the star. */
function headOf({ chinese, required }: ImportField): string {
  return required ? `${chinese}*` : chinese;
}
