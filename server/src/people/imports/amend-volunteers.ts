import type { WrittenDraft } from '../../access/imports/import-target.js';
import { refusedBy, refusedByRule } from '../../access/imports/write-one-by-one.js';
import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { purposesInForceOf } from '../volunteers/consents-in-force.js';
import { assertDocumentIsNew } from '../volunteers/known-documents.js';
import type { Person } from '../volunteers/person.js';
import { openPerson, sealPerson } from '../volunteers/volunteer-cells.js';
import type { VolunteerConsentPurpose } from '../volunteers/volunteer-consent.entity.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';
import { volunteersOf } from '../volunteers/volunteer.policy.js';
import { consentLacking } from './consent-lacking.js';
import { personAfter, type ReadRow } from './volunteer-drafts.js';

/** A row with the record that it changes, and the consents that stand. */
type Known = ReadRow & { readonly row: Volunteer; readonly given: ReadonlySet<VolunteerConsentPurpose> };

/**
 * Changes the volunteers that rows name, by the rules of a change by hand: the consents that the record then needs are in
 * force, and nobody else has the document. Says of each row what became of it in `written`.
 */
export async function amendVolunteers(
  ctx: RequestContext,
  tx: Transaction,
  { rows, written }: { readonly rows: readonly ReadRow[]; readonly written: Map<number, WrittenDraft> },
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ sound }) => sound.recordId);
  const own = { all: [{ oneOf: ['id', ids] }, volunteersOf(requireCaller(ctx))] } as const;
  const found = new Map((await tx.lockWhere(Volunteer, own)).map((row) => [row.id, row]));
  const consents = await purposesInForceOf(tx, [...found.keys()]);
  for (const one of rows) {
    const row = found.get(one.sound.recordId ?? '');
    const given = consents.get(row?.id ?? '') ?? new Set();
    written.set(one.sound.row, row ? await amend(ctx, tx, { ...one, row, given }) : refusedBy(undefined));
  }
}

/** What the row leaves out stays; what it overwrites is kept for an undo, sealed as it was. */
async function amend(ctx: RequestContext, tx: Transaction, { draft, row, given }: Known): Promise<WrittenDraft> {
  const before = { ...row };
  const known = openPerson(ctx, row);
  const person = personAfter(ctx, draft, known);
  if ('reasons' in person) return refusedBy(person.reasons[0]);
  const lacking = consentLacking(draft, person, { given, today: shanghaiDay(ctx.clock.now()) });
  if (lacking) return { refused: lacking };
  const taken = sameDocument(known, person) ? undefined : await documentTaken(ctx, tx, { person, own: row.id });
  if (taken) return taken;
  const { areaId = row.areaId, organisationId = row.organisationId } = draft;
  const { version } = await tx.update(Volunteer, row, { areaId, organisationId, ...sealPerson(ctx, row, person) });
  return { recordId: row.id, version, before };
}

function sameDocument(a: Person, b: Person): boolean {
  return a.idKind === b.idKind && a.idNumber === b.idNumber;
}

async function documentTaken(
  ctx: RequestContext,
  tx: Transaction,
  asked: { readonly person: Person; readonly own: string },
): Promise<WrittenDraft | undefined> {
  try {
    await assertDocumentIsNew(ctx, tx, { caller: requireCaller(ctx), ...asked });
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return refusedByRule(error);
    throw error;
  }
}
