import { drawNumbers } from '../../database/number-series.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { mapInTurns } from '../../kernel/map-in-turns.js';
import { Area } from '../../places/areas/area.entity.js';
import { assertNewConsents, type NewConsent } from './consents-due.js';
import { hashesOf } from './known-documents.js';
import { lifelongNumber, seriesOf } from './lifelong-number.js';
import { rowsOf, type NewVolunteer, type Standing, type VolunteerRows } from './new-volunteer.js';
import { personOf, type Person } from './person.js';
import { VolunteerConsent } from './volunteer-consent.entity.js';
import { homeFinder, type Home, type HomeFinder } from './volunteer-home.js';
import { VolunteerNumber } from './volunteer-number.entity.js';
import { Volunteer } from './volunteer.entity.js';
import { IdNumberKnown } from './volunteer.errors.js';

/** One of many to be registered, and where the record stands from the start. Scans come with single records only. */
export type VolunteerEntry = Omit<NewVolunteer, 'consents'> & {
  readonly consents: readonly Omit<NewConsent, 'evidenceId'>[];
  readonly standing: Standing;
};

/** What became of an entry: the new record, or what stands against it. */
export type VolunteerOutcome =
  { readonly id: string; readonly number: string; readonly guarded: boolean } | { readonly refusal: DomainError };

interface Sound {
  readonly entry: VolunteerEntry;
  readonly person: Person;
  readonly home: Home;
  /** The hashes under which the document may be known. */
  readonly hashes: readonly string[];
}

/**
 * Registers many volunteers by the rules of {@link registerVolunteer}: sound entries are written, the others answer with
 * their refusal. Writes no audit event and asks no role: the import or the demo that calls it does both, once for all.
 * Some thousands at a time are best; it must come first in its transaction, because it locks the series of numbers.
 * @returns what became of each entry, in their order
 */
export async function registerVolunteers(
  ctx: RequestContext,
  tx: Transaction,
  entries: readonly VolunteerEntry[],
): Promise<VolunteerOutcome[]> {
  const caller = requireCaller(ctx);
  const { districtId } = caller;
  const first = await drawNumbers(tx, seriesOf(districtId), entries.length);
  const { code } = await tx.get(Area, districtId);
  const homes = homeFinder(tx, caller);
  const judged = await mapInTurns(entries, (entry) => soundOf(ctx, homes, entry));
  const known = await knownHashes(tx, caller, judged);
  const written: VolunteerRows[] = [];
  const outcomes = await mapInTurns(judged, (sound, at): VolunteerOutcome => {
    if (sound instanceof DomainError) return { refusal: sound };
    const { entry, person, home, hashes } = sound;
    if (hashes.some((hash) => known.has(hash))) return { refusal: new IdNumberKnown(undefined) };
    for (const hash of hashes) known.add(hash);
    const { consents, standing } = entry;
    const number = lifelongNumber(code, first + at);
    const rows = rowsOf(ctx, { districtId, number, home, person, consents, standing });
    written.push(rows);
    return { id: rows.volunteer.id, number, guarded: rows.volunteer.guarded };
  });
  await insertAll(tx, written);
  return outcomes;
}

/** What is sound of an entry, or what stands against it. */
async function soundOf(ctx: RequestContext, homes: HomeFinder, entry: VolunteerEntry): Promise<Sound | DomainError> {
  const today = shanghaiDay(ctx.clock.now());
  try {
    const person = personOf(entry, today);
    assertNewConsents(person, entry.consents, today);
    return { entry, person, home: await homes.find(entry), hashes: hashesOf(ctx, person) };
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const hashesAQuery = 1000;

/** Which of the documents somebody of the district has already. */
async function knownHashes(
  tx: Transaction,
  { districtId }: Caller,
  judged: readonly (Sound | DomainError)[],
): Promise<Set<string>> {
  const hashes = judged.flatMap((one) => (one instanceof DomainError ? [] : one.hashes));
  const known = new Set<string>();
  for (let at = 0; at < hashes.length; at += hashesAQuery) {
    const some = hashes.slice(at, at + hashesAQuery);
    const found = await tx.valuesOf(Volunteer, 'idHash', {
      all: [{ eq: { districtId } }, { oneOf: ['idHash', some] }],
    });
    for (const hash of found) known.add(String(hash));
  }
  return known;
}

async function insertAll(tx: Transaction, written: readonly VolunteerRows[]): Promise<void> {
  if (written.length === 0) return;
  await tx.insertMany(
    Volunteer,
    written.map(({ volunteer }) => volunteer),
  );
  await tx.insertMany(
    VolunteerNumber,
    written.map(({ number }) => number),
  );
  await tx.insertMany(
    VolunteerConsent,
    written.flatMap(({ consents }) => consents),
  );
}
