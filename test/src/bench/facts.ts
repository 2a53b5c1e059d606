import { readFileSync } from 'node:fs';

/** Identifiers in the dataset that the cases ask for. */
export interface Facts {
  readonly districtId: string;
  readonly communityIds: readonly string[];
  readonly stationId: string;
  readonly categoryId: string;
}

/** Reads what the dataset's builder wrote down. */
export function readFacts(file: string): Facts {
  return JSON.parse(readFileSync(file, 'utf8')) as Facts;
}
