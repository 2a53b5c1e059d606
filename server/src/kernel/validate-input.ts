import { validateSync, type ValidationError } from 'class-validator';
import { BadInput } from './errors.js';

/** Checks an input object by the class-validator rules of its class. @throws BadInput naming each wrong field */
export function validateInput(value: unknown): void {
  if (typeof value !== 'object' || value === null || value.constructor === Object) return;
  const errors = validateSync(value, { forbidUnknownValues: false, skipMissingProperties: true });
  if (errors.length > 0) throw new BadInput(Object.fromEntries(errors.flatMap((error) => named(error, ''))));
}

function named(error: ValidationError, path: string): [string, string][] {
  const here = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {})[0];
  const inner = (error.children ?? []).flatMap((child) => named(child, here));
  return own === undefined ? inner : [[here, own], ...inner];
}
