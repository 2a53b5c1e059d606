import { readFileSync } from 'node:fs';

/** Somebody who is expected at a shift that is under way, and has not been checked in. */
export interface Arrival {
  readonly shiftId: string;
  readonly number: string;
}

/** Shifts with too few places, and those who want one on each of them. */
export interface Rush {
  readonly shiftIds: readonly string[];
  readonly places: number;
  readonly volunteerIds: readonly string[];
}

/** Identifiers in the dataset that the cases ask for. */
export interface Facts {
  readonly districtId: string;
  readonly accountId: string;
  readonly communityIds: readonly string[];
  readonly stationId: string;
  readonly categoryId: string;
  /** Beginnings of names, and pinyin initials, that some volunteers have. */
  readonly searches: readonly string[];
  /** Volunteers with more than twenty service records. */
  readonly regularIds: readonly string[];
  readonly arrivals: readonly Arrival[];
  readonly rush: Rush;
}

/** Reads what the dataset's builder wrote down. */
export function readFacts(file: string): Facts {
  return JSON.parse(readFileSync(file, 'utf8')) as Facts;
}
