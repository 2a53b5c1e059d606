import type { Transaction } from '../../database/transaction.js';
import type { Volunteer } from '../volunteers/volunteer.entity.js';

/** One fact as it leaves the house; several words are a list. */
export type PersonalFact = string | number | boolean | null | readonly string[];

/** One row of a part: facts by their names. */
export type PersonalRow = Readonly<Record<string, PersonalFact>>;

/**
 * Rows of a slice that are about a person. Volunteers know nobody above them, so each slice says here what it holds of
 * somebody; no hash, no sealed cell and no name of another person is among it.
 */
export interface PersonalPart {
  /** What the copy calls them, such as `memberships`. */
  readonly what: string;
  readonly tell: (tx: Transaction, volunteer: Volunteer) => Promise<readonly PersonalRow[]>;
}

const parts: PersonalPart[] = [];

/** Adds a kind of rows that a person's copy holds, in the order in which it is read. */
export function tellOfVolunteers(part: PersonalPart): void {
  parts.push(part);
}

/** Every kind of rows that a person's copy holds besides the record itself. */
export function personalParts(): readonly PersonalPart[] {
  return parts;
}

/** The names of some records by their ids, for what a row refers to. */
export async function namesOf<T extends { id: string }>(
  rows: Promise<readonly T[]>,
  name: (row: T) => string,
): Promise<(id: string | null) => string | null> {
  const names = new Map((await rows).map((row) => [row.id, name(row)]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}
