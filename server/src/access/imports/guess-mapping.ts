import { createHash } from 'node:crypto';
import type { ImportField } from './import-target.js';

/** Heads of columns that hold only a part of what they name. */
const part = /后四位|尾号|末四位/;

/** For each column the field that it fills, or null. */
export type Mapping = readonly (string | null)[];

/** Which field each column means, by its head: exactly first, then as a part of it. No field is filled by two columns. */
export function guessMapping(heads: readonly string[], fields: readonly ImportField[]): Mapping {
  const names = fields.flatMap(({ key, chinese, english, synonyms }) =>
    [key, chinese, english, ...synonyms].map((name) => ({ key, name: bare(name) })),
  );
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length);
  const mapping: (string | null)[] = heads.map(() => null);
  const fits = [
    (head: string, name: string) => head === name,
    (head: string, name: string) => name.length > 1 && head.includes(name) && !part.test(head),
  ];
  for (const fit of fits) {
    for (const [index, head] of heads.entries()) {
      if (mapping[index] !== null) continue;
      const found = longestFirst.find(({ key, name }) => !mapping.includes(key) && fit(bare(head), name));
      if (found) mapping[index] = found.key;
    }
  }
  return mapping;
}

/** What tells one kind of table from another: its heads, whatever their spelling. */
export function signatureOf(heads: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(heads.map(bare)))
    .digest('hex');
}

/** A head without marks, brackets with their remarks, spaces and width. */
function bare(head: string): string {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[\s*:,、._/-]/g, '');
}
