import type { Condition } from '../../database/condition.js';
import type { RowReader } from '../../database/row-reader.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { readIdNumber } from '../../kernel/id-number.js';
import { documentText, idHashes } from '../volunteers/volunteer-cells.js';
import { Volunteer, type VolunteerState } from '../volunteers/volunteer.entity.js';

/** States in which somebody counts as a registered volunteer. */
const registered: readonly VolunteerState[] = ['VERIFIED', 'ACTIVE', 'SUSPENDED'];
const atOnce = 500;

/** A Party member on a list, without the number itself. */
export interface ListedMember {
  readonly idHash: string;
  readonly idLastFour: string;
  /** The hashes under which a volunteer may carry the same number, one for each key of the ring. */
  readonly hashes: readonly string[];
}

/**
 * Reads the ID numbers of a list. A refusal names the line, never the number.
 * @throws BadInput naming `idNumbers`
 */
export function readListedMembers(ctx: RequestContext, numbers: readonly string[]): ListedMember[] {
  const today = shanghaiDay(ctx.clock.now());
  const lines = new Map<string, number>();
  return numbers.map((text, at) => {
    const line = `Line ${String(at + 1)}`;
    const facts = readIdNumber(text, today);
    if ('fault' in facts) throw new BadInput({ idNumbers: `${line} is no ID number of a resident.` });
    const before = lines.get(facts.number);
    if (before) throw new BadInput({ idNumbers: `${line} says the same as line ${String(before)}.` });
    lines.set(facts.number, at + 1);
    const text18 = documentText('RESIDENT_ID', facts.number);
    const hashes = idHashes(ctx);
    return { idHash: hashes.of(text18), idLastFour: facts.number.slice(-4), hashes: hashes.candidates(text18) };
  });
}

/** A volunteer as a match finds one: records that were merged away stand for the one that stays. */
export interface Match {
  readonly volunteerId: string;
  readonly isRegistered: boolean;
}

/** The volunteers of a district by the hash of their document, as they are now. */
export function matchesByHash(
  tx: RowReader,
  districtId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Match>> {
  return matches(tx, districtId, { by: 'idHash', values: hashes });
}

/** The same by the identifiers that were found before. */
export function matchesById(
  tx: RowReader,
  districtId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Match>> {
  return matches(tx, districtId, { by: 'id', values: ids });
}

async function matches(
  tx: RowReader,
  districtId: string,
  wanted: { readonly by: 'id' | 'idHash'; readonly values: readonly string[] },
): Promise<ReadonlyMap<string, Match>> {
  const found = await volunteersWith(tx, districtId, wanted);
  const heirs = found.flatMap(({ mergedIntoId }) => (mergedIntoId === null ? [] : [mergedIntoId]));
  const kept = new Map((await volunteersWith(tx, districtId, { by: 'id', values: heirs })).map((one) => [one.id, one]));
  return new Map(
    found.map((one) => {
      const { id, state } = kept.get(one.mergedIntoId ?? '') ?? one;
      return [one[wanted.by] ?? '', { volunteerId: id, isRegistered: registered.includes(state) }];
    }),
  );
}

async function volunteersWith(
  tx: RowReader,
  districtId: string,
  { by, values }: { readonly by: string; readonly values: readonly string[] },
): Promise<Volunteer[]> {
  const found: Volunteer[] = [];
  for (let from = 0; from < values.length; from += atOnce) {
    const some: Condition = { oneOf: [by, values.slice(from, from + atOnce)] };
    found.push(...(await tx.listWhere(Volunteer, { all: [{ eq: { districtId } }, some] })));
  }
  return found;
}
