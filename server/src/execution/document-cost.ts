import { pageLimits } from '@redvest/schema';
import type { GraphQLField, OperationDefinitionNode, FieldNode, ValueNode } from 'graphql';
import { Kind, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import { liesInRow } from '../kernel/in-row.js';
import { assumedListLength } from './limits.js';
import { UNCOUNTABLE } from './query-too-complex.js';

/** How many rows a field multiplies its children by: a number, or what a variable will say. */
export type Rows = number | { readonly variable: string };

/**
 * The cost of a selection as a formula. What depends on no variable is already summed up in `fixed`;
 * a fragment that is spread twice is one shared node, so the formula stays as small as the document.
 */
export interface CostFormula {
  readonly fixed: number;
  readonly parts: readonly { readonly rows: Rows; readonly each: CostFormula }[];
}

export const FREE: CostFormula = { fixed: 0, parts: [] };

/** Sums up to a ceiling, so that counting what explodes never leaves the safe numbers. */
export function saturate(count: number): number {
  return Math.min(count, UNCOUNTABLE);
}

/** `base` plus `rows` times `each`. */
export function plus(base: CostFormula, rows: Rows, each: CostFormula): CostFormula {
  if (typeof rows === 'number' && each.parts.length === 0) {
    return { fixed: saturate(base.fixed + rows * each.fixed), parts: base.parts };
  }
  return { fixed: base.fixed, parts: [...base.parts, { rows, each }] };
}

/** The points a formula comes to with these page sizes. Each shared part is worked out once. */
export function evaluate(formula: CostFormula, pageSize: (variable: string) => number): number {
  const known = new Map<CostFormula, number>();
  const work = (part: CostFormula): number => {
    const before = known.get(part);
    if (before !== undefined) return before;
    let sum = part.fixed;
    for (const { rows, each } of part.parts) {
      sum = saturate(sum + (typeof rows === 'number' ? rows : pageSize(rows.variable)) * work(each));
    }
    known.set(part, sum);
    return sum;
  };
  return work(formula);
}

/**
 * By how many rows a field multiplies what is selected beneath it. A plain list of records is taken to have some; a list
 * of what lies in its row already, such as opening hours, costs no further rows.
 */
export function rowsOf(field: FieldNode, definition: GraphQLField<unknown, unknown>, insideConnection: boolean): Rows {
  if (definition.args.some(({ name }) => name === 'first' || name === 'last')) return pageOf(field);
  const type = getNullableType(definition.type);
  if (!isListType(type) || !isCompositeType(getNamedType(type))) return 1;
  return insideConnection || liesInRow(getNamedType(type)) ? 1 : assumedListLength;
}

function pageOf(field: FieldNode): Rows {
  const given = ['first', 'last'].flatMap((name) => field.arguments?.find((one) => one.name.value === name) ?? []);
  const rows = given.map(({ value }) => rowsFrom(value));
  return rows.find((one) => typeof one !== 'number') ?? rows[0] ?? pageLimits.usual;
}

function rowsFrom(value: ValueNode): Rows {
  if (value.kind === Kind.VARIABLE) return { variable: value.name.value };
  return value.kind === Kind.INT ? clampPage(Number(value.value)) : pageLimits.usual;
}

/** The page sizes that an operation's variables default to. */
export function defaultPages(operation: OperationDefinitionNode): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) pages.set(variable.name.value, clampPage(Number(defaultValue.value)));
  }
  return pages;
}

/** A page has 1 to 100 rows whatever is asked; what is out of range is refused later, by the list itself. */
export function clampPage(rows: number): number {
  if (Number.isNaN(rows)) return pageLimits.usual;
  return Math.max(pageLimits.least, Math.min(pageLimits.most, Math.trunc(rows)));
}
