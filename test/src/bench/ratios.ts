import { readFile, writeFile } from 'node:fs/promises';

/** The ratios of a run, `{ 'Q1 persisted': 0.92 }`. */
export type Ratios = Readonly<Record<string, number>>;

/** A ratio may fall by a fifth when there are ten times the data. */
const mayFallTo = 0.8;

/** Keeps the ratios for a later run to be held against. */
export async function saveRatios(file: string, ratios: Ratios): Promise<void> {
  await writeFile(file, `${JSON.stringify(ratios, null, 2)}\n`);
}

/** What fell by more than a fifth against an earlier run, in words. */
export async function fallenSince(file: string, ratios: Ratios): Promise<readonly string[]> {
  const before = JSON.parse(await readFile(file, 'utf8')) as Ratios;
  return Object.entries(ratios).flatMap(([name, ratio]) => {
    const earlier = before[name];
    if (earlier === undefined || ratio >= mayFallTo * earlier) return [];
    return [`${name}: ${ratio.toFixed(2)}, and ${earlier.toFixed(2)} in ${file}`];
  });
}
