import { glue, type Fragment } from '../database/condition.js';
import type { Database } from '../database/database.js';
import type { SqlValue } from '../database/table-map.js';
import { BadInput } from '../kernel/errors.js';
import type { ListArguments } from '../kernel/lists.js';
import type { Reading, SortKey } from './reading.js';

/** One column of the order that pages are cut by; the last one is always the id. */
interface OrderKey {
  readonly column: string;
  readonly descending: boolean;
  readonly nullable: boolean;
}

/** Which stretch of a list is asked for. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** True when the end of the list was asked for, so rows come in reverse. */
  readonly backwards: boolean;
  /** `t.starts_at DESC, t.id DESC`. */
  readonly order: string;
  /** Columns whose values make a row's cursor, to be selected behind the row's own. */
  readonly cursorColumns: string;
  /** Rows behind the cursor; undefined on the first page. */
  readonly behind: Fragment | undefined;
  readonly cursorOf: (values: readonly unknown[]) => string;
}

const defaultFirst = 25;
const mostFirst = 100;
const mostOffset = 10_000;

/** Reads a list's arguments. @throws BadInput naming the argument */
export function pageOf(db: Database, reading: Reading, given: ListArguments): Page {
  const args = withoutNulls(given);
  const backwards = args.last !== undefined || args.before !== undefined;
  if (backwards && (args.first !== undefined || args.after !== undefined)) {
    throw new BadInput({ last: 'Ask for first/after or for last/before, not both.' });
  }
  const limit = within('first', backwards ? args.last : args.first, {
    least: 1,
    most: mostFirst,
    otherwise: defaultFirst,
  });
  const offset = within('offset', args.offset, { least: 0, most: mostOffset, otherwise: 0 });
  const sort = args.sort?.length ? args.sort : reading.defaultSort;
  const keys = orderKeys(db, reading, sort, backwards);
  const signature = sort.map((key) => `${key.field}${key.direction === 'DESC' ? '-' : '+'}`).join('');
  const cursor = backwards ? args.before : args.after;
  return {
    limit,
    offset,
    backwards,
    order: keys.map((key) => `${key.column}${key.descending ? ' DESC' : ''}`).join(', '),
    cursorColumns: keys.map((key) => key.column).join(', '),
    behind: cursor === undefined ? undefined : behind(keys, readCursor(cursor, signature, keys.length)),
    cursorOf: (values) => Buffer.from(JSON.stringify([signature, ...values])).toString('base64url'),
  };
}

/** An argument given as null is an argument not given. */
function withoutNulls(args: ListArguments): ListArguments {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null && value !== undefined));
}

function within(
  name: string,
  value: number | undefined,
  range: { least: number; most: number; otherwise: number },
): number {
  if (value === undefined) return range.otherwise;
  if (value < range.least || value > range.most) {
    throw new BadInput({ [name]: `Must be from ${String(range.least)} to ${String(range.most)}.` });
  }
  return value;
}

function orderKeys(db: Database, reading: Reading, sort: readonly SortKey[], backwards: boolean): OrderKey[] {
  const map = db.table(reading.entity);
  const keys = sort.map(({ field, direction }) => {
    const column = map.byProperty.get(field);
    if (!column) throw new Error(`${reading.type} cannot be sorted by ${field}.`);
    return {
      column: `t.${column.column}`,
      descending: (direction === 'DESC') !== backwards,
      nullable: column.nullable,
    };
  });
  const last = keys.at(-1)?.descending ?? backwards;
  return [...keys, { column: 't.id', descending: last, nullable: false }];
}

function readCursor(cursor: string, signature: string, length: number): SqlValue[] {
  try {
    const [made, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const plain = values.every((value) => value === null || typeof value === 'string' || typeof value === 'number');
    if (made === signature && values.length === length && plain) return values;
  } catch {
    // Falls through: a text that is no JSON is as wrong as one with other values.
  }
  throw new BadInput({ after: 'This cursor does not belong to this list and order.' });
}

/** Rows strictly behind the given values. The first part repeats the bound on the leading key, so that an index can seek. */
function behind(keys: readonly OrderKey[], values: readonly SqlValue[]): Fragment {
  const steps: Fragment[] = [];
  for (let depth = 0; depth < keys.length; depth++) {
    const key = keys[depth];
    const further = key && beyond(key, values[depth] ?? null);
    if (!further) continue;
    const equal = keys.slice(0, depth).map((k, i) => equals(k, values[i] ?? null));
    steps.push(glue([...equal, further], ' AND ', '1 = 1'));
  }
  const [first] = keys;
  const value = values[0] ?? null;
  const bound = first && value !== null && !(first.nullable && first.descending) ? [atOrBeyond(first, value)] : [];
  return glue([...bound, glue(steps, ' OR ', '1 = 0')], ' AND ', '1 = 1');
}

function equals(key: OrderKey, value: SqlValue): Fragment {
  return value === null
    ? { text: `${key.column} IS NULL`, params: [] }
    : { text: `${key.column} = ?`, params: [value] };
}

function atOrBeyond(key: OrderKey, value: SqlValue): Fragment {
  return { text: `${key.column} ${key.descending ? '<=' : '>='} ?`, params: [value] };
}

/** Both dialects sort NULL before everything else. */
function beyond(key: OrderKey, value: SqlValue): Fragment | undefined {
  if (value === null) return key.descending ? undefined : { text: `${key.column} IS NOT NULL`, params: [] };
  if (!key.descending) return { text: `${key.column} > ?`, params: [value] };
  const less = `${key.column} < ?`;
  return { text: key.nullable ? `(${less} OR ${key.column} IS NULL)` : less, params: [value] };
}
