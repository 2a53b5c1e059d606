import { change } from '../../access/audit/change.js';
import type { DataImport } from '../../access/imports/data-import.entity.js';
import type { SoundDraft, WrittenDraft } from '../../access/imports/import-target.js';
import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { DomainError } from '../../kernel/errors.js';
import { registerVolunteers, type VolunteerEntry } from '../volunteers/register-volunteers.js';
import { openPerson, sealPerson } from '../volunteers/volunteer-cells.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';
import { volunteersOf } from '../volunteers/volunteer.policy.js';
import { entryOf } from './volunteer-entry.js';
import { personAfter, readDraft, type Lookups, type VolunteerDraft } from './volunteer-drafts.js';

/** Rows to be written, and where their words are looked up. */
interface ToWrite {
  readonly drafts: readonly SoundDraft[];
  readonly lookups: Lookups;
}

type Read = { readonly sound: SoundDraft; readonly draft: VolunteerDraft };

const moved: WrittenDraft = {
  refused: { code: 'CONFLICT', field: null, message: 'Somebody changed this record meanwhile.' },
};

/**
 * Registers and amends the volunteers of some rows, in one deed of the audit trail. New records wait to be verified by
 * somebody else than who imported them.
 */
export async function writeVolunteers(
  ctx: RequestContext,
  into: DataImport,
  { drafts, lookups }: ToWrite,
): Promise<WrittenDraft[]> {
  if (drafts.length === 0) return [];
  const read = drafts.map((sound) => ({ sound, draft: readDraft(sound, lookups) }));
  const clear = read.flatMap(({ sound, draft }) => ('reasons' in draft ? [] : [{ sound, draft }]));
  const written = new Map<number, WrittenDraft>();
  const facts = { rows: drafts.map(({ row }) => row) };
  await change(ctx, { action: 'importVolunteers', subjectType: 'Import', facts }, async (tx) => {
    written.clear();
    await register(ctx, tx, { into, rows: clear.filter(({ sound }) => sound.as === 'NEW'), written });
    for (const one of clear) if (one.sound.as === 'CHANGED') written.set(one.sound.row, await amend(ctx, tx, one));
    return into;
  });
  return drafts.map(({ row }) => written.get(row) ?? moved);
}

async function register(
  ctx: RequestContext,
  tx: Transaction,
  { into, rows, written }: { into: DataImport; rows: readonly Read[]; written: Map<number, WrittenDraft> },
): Promise<void> {
  const today = shanghaiDay(ctx.clock.now());
  const entries: { row: number; entry: VolunteerEntry }[] = [];
  for (const { sound, draft } of rows) {
    const person = personAfter(ctx, draft, undefined);
    if ('reasons' in person) written.set(sound.row, person.reasons[0] ? { refused: person.reasons[0] } : moved);
    else
      entries.push({
        row: sound.row,
        entry: entryOf(draft, person, { into, today, by: requireCaller(ctx).accountId }),
      });
  }
  if (entries.length === 0) return;
  const outcomes = await registerVolunteers(
    ctx,
    tx,
    entries.map(({ entry }) => entry),
  );
  for (const [at, { row }] of entries.entries()) {
    const outcome = outcomes[at];
    if (!outcome) continue;
    const done = 'id' in outcome ? { recordId: outcome.id, version: 1, before: null } : refusedBy(outcome.refusal);
    written.set(row, done);
  }
}

/** What the row leaves out stays; what it overwrites is kept for an undo, sealed as it was. */
async function amend(ctx: RequestContext, tx: Transaction, { sound, draft }: Read): Promise<WrittenDraft> {
  const [row] = await tx.listWhere(Volunteer, {
    all: [{ eq: { id: sound.recordId } }, volunteersOf(requireCaller(ctx))],
  });
  if (!row) return moved;
  const before = { ...row };
  const person = personAfter(ctx, draft, openPerson(ctx, row));
  if ('reasons' in person) return person.reasons[0] ? { refused: person.reasons[0] } : moved;
  const { areaId = row.areaId, organisationId = row.organisationId } = draft;
  const { version } = await tx.update(Volunteer, row, { areaId, organisationId, ...sealPerson(ctx, row, person) });
  return { recordId: row.id, version, before };
}

function refusedBy({ code, message, fields }: DomainError): WrittenDraft {
  const [field, sentence] = Object.entries(fields ?? {})[0] ?? [null, message];
  return { refused: { code, field, message: sentence } };
}
