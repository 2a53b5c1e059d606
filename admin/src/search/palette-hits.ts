import type { MenuGroup } from '../menu-entries';
import type { ConsoleSlice } from '../slice';

/** Something that the palette can open. */
export interface Hit {
  readonly key: string;
  readonly path: string;
  readonly title: string;
  /** A second, quieter line. */
  readonly detail?: string;
}

/** Hits of one kind, under a heading. */
export interface HitGroup {
  readonly key: string;
  readonly heading: string;
  readonly hits: readonly Hit[];
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** The words that name a record to people. */
export function nameOf(slice: ConsoleSlice, record: Readonly<Record<string, unknown>>): string {
  const { recordRepresentation: represent } = slice;
  if (typeof represent === 'function') return represent(record);
  const name = record[represent];
  return typeof name === 'string' ? name : '';
}

/** Found records of one slice as hits; they open where the slice shows them. */
export function recordHits(slice: ConsoleSlice, records: readonly Readonly<Record<string, unknown>>[]): Hit[] {
  const leaf = slice.show ? '/show' : '';
  return records.map((record) => {
    const id = String(record['id']);
    const hit = {
      key: `${slice.name}-${id}`,
      path: `/${slice.name}/${encodeURIComponent(id)}${leaf}`,
      title: nameOf(slice, record),
    };
    return typeof slice.search === 'function' ? { ...hit, detail: slice.search(record) } : hit;
  });
}

/** Pages of the menu whose name, or whose wing's name, holds the words; all of them while nothing is typed. */
export function pageHits(groups: readonly MenuGroup[], q: string, translate: Translate): Hit[] {
  const wanted = q.trim().toLowerCase();
  return groups.flatMap(({ wing, entries }) => {
    const detail = translate(`wings.${wing}`);
    return entries
      .map(({ path, label }) => ({ key: path, path, title: translate(label, { smart_count: 2 }), detail }))
      .filter((hit) => `${hit.title} ${detail}`.toLowerCase().includes(wanted));
  });
}
