import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Person } from './person.js';
import { documentText, idHashes } from './volunteer-cells.js';
import { Volunteer } from './volunteer.entity.js';
import { IdNumberKnown } from './volunteer.errors.js';
import { volunteersOf } from './volunteer.policy.js';
import type { Caller } from '../../kernel/caller.js';

type Documented = Pick<Person, 'idKind' | 'idNumber'>;

/** The hashes, one for each key of the ring, under which a person's document may be stored; none without a document. */
export function hashesOf(ctx: RequestContext, { idKind, idNumber }: Documented): readonly string[] {
  return idNumber === null ? [] : idHashes(ctx).candidates(documentText(idKind, idNumber));
}

/**
 * Refuses a document that somebody else of the district has. Rows hashed under an older key are found too, which the
 * unique index alone would not see.
 * @throws IdNumberKnown, with the other's lifelong number where the caller may know of that record
 */
export async function assertDocumentIsNew(
  ctx: RequestContext,
  tx: Transaction,
  asked: { readonly caller: Caller; readonly person: Documented; readonly own?: string },
): Promise<void> {
  const { caller, person, own } = asked;
  const hashes = hashesOf(ctx, person);
  if (hashes.length === 0) return;
  const sameDocument: Condition = { all: [{ eq: { districtId: caller.districtId } }, { oneOf: ['idHash', hashes] }] };
  const others = (await tx.listWhere(Volunteer, sameDocument)).filter(({ id }) => id !== own);
  if (others.length === 0) return;
  const [seen] = await tx.listWhere(Volunteer, { all: [sameDocument, volunteersOf(caller)] });
  throw new IdNumberKnown(seen?.number);
}
