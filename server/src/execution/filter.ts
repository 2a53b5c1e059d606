import { everything, nothing, type Condition } from '../database/condition.js';
import { requireCaller, type RequestContext } from '../kernel/context.js';
import { BadInput, Forbidden } from '../kernel/errors.js';
import { isId } from '../kernel/ids.js';
import { AreaCondition, IdCondition, type FilterInput, type FilterSpec } from '../kernel/list-filters.js';
import { derivedCondition } from './derived.js';
import { assertFilterSmall } from './filter-size.js';
import type { Reading } from './reading.js';

/** What a list's filter argument means as a condition on rows. @throws BadInput */
export function filterCondition(ctx: RequestContext, reading: Reading, filter: FilterInput | undefined): Condition {
  if (!filter) return everything;
  assertFilterSmall(filter);
  return conditionOf(ctx, reading, filter);
}

function conditionOf(ctx: RequestContext, reading: Reading, filter: FilterInput): Condition {
  const parts: Condition[] = [];
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null) continue;
    if (name === 'and') parts.push({ all: (value as FilterInput[]).map((inner) => conditionOf(ctx, reading, inner)) });
    else if (name === 'or')
      parts.push({ any: (value as FilterInput[]).map((inner) => conditionOf(ctx, reading, inner)) });
    else if (name === 'not') parts.push({ not: conditionOf(ctx, reading, value as FilterInput) });
    else if (name === 'q') parts.push(searchCondition(ctx, reading, value as string));
    else if (reading.derived[name]) parts.push(derivedFilter(ctx, reading, name, value));
    else
      parts.push(fieldCondition(ctx, { name, spec: reading.filter[name] }, value as Readonly<Record<string, unknown>>));
  }
  return { all: parts };
}

function derivedFilter(
  ctx: RequestContext,
  reading: Reading,
  name: string,
  { eq }: { eq?: boolean | null },
): Condition {
  const holds = derivedCondition(ctx, reading, name);
  if (!holds || eq === undefined || eq === null) return everything;
  return eq ? holds : { not: holds };
}

function searchCondition(ctx: RequestContext, reading: Reading, text: string): Condition {
  const wanted = text.trim();
  if (!wanted) return everything;
  if (wanted.length > 100) throw new BadInput({ q: 'Search for at most 100 characters.' });
  return reading.search?.(wanted, { caller: requireCaller(ctx), keys: ctx.keys }) ?? everything;
}

function fieldCondition(
  ctx: RequestContext,
  { name, spec }: { readonly name: string; readonly spec: FilterSpec | undefined },
  given: Readonly<Record<string, unknown>>,
): Condition {
  if (spec?.onlyFor?.(requireCaller(ctx)) === false) throw new Forbidden(`Your role does not filter by ${name}.`);
  if (!spec) throw new BadInput({ [name]: 'Cannot be filtered by.' });
  const property = spec.property ?? name;
  if (identifiers.has(spec.type())) return { all: idOperations(spec, property, given) };
  const parts = Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([operator, value]) => operation(spec, property, operator, value));
  return { all: parts };
}

const identifiers = new Set<unknown>([IdCondition, AreaCondition]);

/** What cannot be an identifier finds nothing; it must not reach an index of identifiers. */
function idOperations(spec: FilterSpec, property: string, given: Readonly<Record<string, unknown>>): Condition[] {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([operator, value]) => {
      if (Array.isArray(value))
        return operation(
          spec,
          property,
          operator,
          value.filter((one) => isId(String(one))),
        );
      return typeof value === 'string' && !isId(value) ? nothing : operation(spec, property, operator, value);
    });
}

const comparisons = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function operation(spec: FilterSpec, property: string, operator: string, value: unknown): Condition {
  if (spec.link) return { linked: { ...spec.link, values: Array.isArray(value) ? value : [value] } };
  if (operator === 'eq') return { eq: { [property]: value } };
  if (operator === 'in') return { oneOf: [property, value as unknown[]] };
  if (operator === 'isNull') return { isNull: [property, value === true] };
  if (operator === 'under') return { inArea: [property, String(value)] };
  const comparison = comparisons[operator as keyof typeof comparisons];
  return { compare: [property, comparison, value] };
}
