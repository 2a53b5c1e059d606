import { createHash } from 'node:crypto';
import { canonicalJson } from '../service-records/record-content.js';
import type { RecordLink } from '../service-records/record-link.entity.js';

/** The kinds of row that links tell of. */
export const linkedKinds = ['record', 'adjustment', 'objection', 'evidence'] as const;
export type LinkedKind = (typeof linkedKinds)[number];

type Told = Readonly<Record<string, unknown>>;

interface Said {
  readonly digest: string;
  /** Which columns the link told of; a column that came later is not held against it. */
  readonly columns: readonly string[];
  readonly recordId: string;
}

/**
 * What the chain said last of every row, as digests: a district's records need not fit into memory to be compared with
 * their table.
 */
export class LastWords {
  private readonly said: Readonly<Record<LinkedKind, Map<string, Said>>> = {
    record: new Map(),
    adjustment: new Map(),
    objection: new Map(),
    evidence: new Map(),
  };
  private readonly shapes = new Map<string, readonly string[]>();

  /** Takes in a link; later ones speak over earlier ones. */
  hear(link: RecordLink): void {
    const content = JSON.parse(link.content) as Readonly<Partial<Record<LinkedKind, Told>>>;
    for (const kind of linkedKinds) {
      const row = content[kind];
      if (!row) continue;
      const columns = this.shapeOf(Object.keys(row));
      this.said[kind].set(String(row['id']), { digest: digestOf(row, columns), columns, recordId: link.recordId });
    }
  }

  /** Compares a row with what was said of it last, and forgets it. */
  compare(kind: LinkedKind, row: object): 'same' | 'changed' | 'unheard' {
    const told = row as Told;
    const id = String(told['id']);
    const said = this.said[kind].get(id);
    if (!said) return 'unheard';
    this.said[kind].delete(id);
    return digestOf(told, said.columns) === said.digest ? 'same' : 'changed';
  }

  /** What was spoken of and never compared: rows that are gone. */
  left(kind: LinkedKind): readonly { readonly id: string; readonly recordId: string }[] {
    return [...this.said[kind]].map(([id, { recordId }]) => ({ id, recordId }));
  }

  private shapeOf(keys: readonly string[]): readonly string[] {
    const name = keys.join(' ');
    const known = this.shapes.get(name) ?? keys;
    this.shapes.set(name, known);
    return known;
  }
}

function digestOf(row: Told, columns: readonly string[]): string {
  const text = canonicalJson(Object.fromEntries(columns.map((column) => [column, row[column]])));
  return createHash('sha256').update(text).digest('base64');
}
