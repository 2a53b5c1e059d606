import type { FieldNode } from 'graphql';
import type { Database } from '../database/database.js';
import type { ManyRelation, Reading } from './reading.js';
import { selectedFields, type Fragments } from './selection.js';

/** What one operation wants of the rows of one reading. Made once per operation and kept. */
export interface Plan {
  readonly reading: Reading;
  /** Properties to select, id first. */
  readonly properties: readonly string[];
  /** Facts that are conditions, read behind the rows. */
  readonly derived: readonly string[];
  readonly ones: readonly OnePlan[];
  readonly manys: readonly ManyPlan[];
}

/** A to-one relation joined into the same statement. */
export interface OnePlan {
  readonly field: string;
  readonly key: string;
  readonly plan: Plan;
}

/** Children read in one statement for all parents. */
export interface ManyPlan {
  /** Where the children are put on the parent's row: one place for each alias. */
  readonly place: string;
  readonly field: string;
  /** The GraphQL type of the parent. */
  readonly parentType: string;
  readonly relation: ManyRelation;
  readonly wanted: Wanted;
  readonly node: FieldNode;
}

/** What is wanted of a list: the rows, how many there are, and which wrapping. */
export interface Wanted {
  readonly plan: Plan;
  readonly rows: boolean;
  readonly edges: boolean;
  readonly pageInfo: boolean;
  readonly totalCount: boolean;
}

/** Where the children under an alias are kept on a row; no property of an entity starts like this. */
export function placeOf(responseKey: string): string {
  return `@${responseKey}`;
}

/** Plans the reading of single rows. */
export function planRows(db: Database, reading: Reading, nodes: readonly FieldNode[], fragments: Fragments): Plan {
  const known = db.table(reading.entity).byProperty;
  const properties = new Set(['id']);
  const ones = new Map<string, FieldNode[]>();
  const derived = new Set<string>();
  const manys: ManyPlan[] = [];
  for (const [key, fields] of selectedFields(nodes, reading.type, fragments)) {
    const [node] = fields;
    if (!node) continue;
    const field = node.name.value;
    const many = reading.many[field];
    if (reading.one[field]) ones.set(field, [...(ones.get(field) ?? []), ...fields]);
    else if (many)
      manys.push({
        place: placeOf(key),
        field,
        parentType: reading.type,
        relation: many,
        node,
        wanted: wantedOf(db, many, fields, fragments),
      });
    else if (reading.derived[field]) derived.add(field);
    else if (reading.computed[field]) for (const need of reading.computed[field]) properties.add(need);
    else if (known.has(field)) properties.add(field);
  }
  return {
    reading,
    properties: [...properties],
    derived: [...derived],
    ones: planOnes(db, reading, ones, fragments),
    manys,
  };
}

function planOnes(
  db: Database,
  reading: Reading,
  ones: ReadonlyMap<string, FieldNode[]>,
  fragments: Fragments,
): OnePlan[] {
  return [...ones].map(([field, nodes]) => {
    const relation = reading.one[field];
    if (!relation) throw new Error(`${reading.type}.${field} is no relation.`);
    return { field, key: relation.key, plan: planRows(db, relation.of(), nodes, fragments) };
  });
}

function wantedOf(db: Database, relation: ManyRelation, fields: readonly FieldNode[], fragments: Fragments): Wanted {
  if (relation.as === 'connection') return planConnection(db, relation.of(), fields, fragments);
  const plan = planRows(db, relation.of(), fields, fragments);
  return { plan, rows: true, edges: false, pageInfo: false, totalCount: false };
}

/** Plans a connection: what of `nodes`, `edges { node }`, `pageInfo` and `totalCount` is asked for. */
export function planConnection(
  db: Database,
  reading: Reading,
  nodes: readonly FieldNode[],
  fragments: Fragments,
): Wanted {
  const rows: FieldNode[] = [];
  let edges = false;
  let pageInfo = false;
  let totalCount = false;
  for (const fields of selectedFields(nodes, `${reading.type}Connection`, fragments).values()) {
    const name = fields[0]?.name.value;
    if (name === 'nodes') rows.push(...fields);
    else if (name === 'pageInfo') pageInfo = true;
    else if (name === 'totalCount') totalCount = true;
    else if (name === 'edges') {
      edges = true;
      for (const inner of selectedFields(fields, `${reading.type}Edge`, fragments).values()) {
        if (inner[0]?.name.value === 'node') rows.push(...inner);
      }
    }
  }
  const wantsRows = rows.length > 0 || edges || pageInfo;
  return { plan: planRows(db, reading, rows, fragments), rows: wantsRows, edges, pageInfo, totalCount };
}
