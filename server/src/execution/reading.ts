import type { Condition } from '../database/condition.js';
import type { Database } from '../database/database.js';
import type { EntityClass } from '../database/transaction.js';
import type { Caller } from '../kernel/caller.js';
import type { KeyRing } from '../kernel/key-ring.js';
import { IdCondition, type FilterSpec, type FilterSpecs } from '../kernel/list-filters.js';

/** A to-one relation: the row's `key` property holds the id of one row of another reading. */
export interface OneRelation {
  readonly of: () => Reading;
  readonly key: string;
  /**
   * The other row carries the same area, station and team as this one, so whoever sees this one sees the other, and it
   * may be joined although it is no directory.
   */
  readonly sameScope?: true;
}

/** A link table between parents and children. */
export interface Through {
  readonly table: string;
  readonly parentKey: string;
  readonly childKey: string;
  /** The link's column that orders the children of a plain list, before their own order. */
  readonly order?: string;
}

/** A to-many relation, declared by the slice of the children. */
export interface ManyRelation {
  readonly of: () => Reading;
  /** The child's property that holds the parent's id; or a link table between the two. */
  readonly by: string | Through;
  /** `connection` takes the arguments of a list; `list` gives every child in a fixed order, for sets that stay small. */
  readonly as: 'connection' | 'list';
  /** Properties that order a plain list; a connection orders by its own sort. */
  readonly order?: readonly string[];
}

/** One key of an order. */
export interface SortKey {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What a derived fact may depend on besides the row. */
export interface Deriving {
  readonly db: Database;
  readonly caller: Caller;
  /** The present instant. */
  readonly now: string;
}

/** Who searches, and with which keys. */
export interface Searcher {
  readonly caller: Caller;
  readonly keys: KeyRing;
}

/**
 * How rows of an entity are read for the API: which relations can be followed, filtered, sorted, and who sees what.
 * A slice declares it once; lists, single records, nested fields and exports all read through it.
 */
export interface Reading {
  /** The GraphQL type that the rows answer. */
  readonly type: string;
  /** The field of Query that lists it, `activities`. */
  readonly list: string;
  readonly entity: EntityClass<object>;
  /** Whether everybody in the district may look it up; only such readings, or those of the same scope, can be joined. */
  readonly directory: boolean;
  readonly one: Record<string, OneRelation>;
  readonly many: Record<string, ManyRelation>;
  /** Fields with a resolver of their own, and the properties it wants to find on the row. */
  readonly computed: Record<string, readonly string[]>;
  /** Facts of a row that are a condition and no column; each is read for a whole level in one statement. */
  readonly derived: Record<string, (deriving: Deriving) => Condition>;
  readonly filter: FilterSpecs;
  readonly sort: readonly string[];
  readonly defaultSort: readonly SortKey[];
  /** Which rows a search text finds for whom; a keyed hash lets it find by what is stored sealed. */
  readonly search: ((text: string, searcher: Searcher) => Condition) | undefined;
  /** Which rows a caller may know of. */
  readonly visible: (caller: Caller) => Condition;
}

type Optional = 'directory' | 'one' | 'many' | 'computed' | 'derived' | 'search' | 'filter' | 'sort' | 'defaultSort';
/** What a slice says; the rest has defaults. */
export type ReadingSpec = Omit<Reading, Optional> & Partial<Pick<Reading, Optional>>;

/** Every list can be narrowed to records that are known by their ids. */
const byId: FilterSpec = { type: () => IdCondition, description: 'By identifier. (标识)' };

const readings = new Map<string, Reading>();

/** Declares how an entity is read. */
export function declareReading(spec: ReadingSpec): Reading {
  const reading: Reading = {
    directory: false,
    one: {},
    many: {},
    computed: {},
    derived: {},
    sort: [],
    defaultSort: [],
    search: undefined,
    ...spec,
    filter: { id: byId, ...spec.filter },
  };
  readings.set(spec.type, reading);
  return reading;
}

/** Adds a field with children to another slice's type, so that arrows between slices stay one-way. */
export function addMany(parent: Reading, field: string, relation: ManyRelation): void {
  parent.many[field] = relation;
}

/** Adds a field with one record to another slice's type. */
export function addOne(parent: Reading, field: string, relation: OneRelation): void {
  parent.one[field] = relation;
}

/** Adds a derived fact to another slice's type. A filter of the same name, declared there, asks for it. */
export function addDerived(parent: Reading, field: string, condition: (deriving: Deriving) => Condition): void {
  parent.derived[field] = condition;
}

/** The reading behind a GraphQL type. */
export function readingOf(type: string): Reading | undefined {
  return readings.get(type);
}

/** Every declared reading. */
export function declaredReadings(): readonly Reading[] {
  return [...readings.values()];
}
