import { change } from '../../access/audit/change.js';
import type { DataImport } from '../../access/imports/data-import.entity.js';
import type { SoundDraft, WrittenDraft } from '../../access/imports/import-target.js';
import { refusedBy, refusedByRule } from '../../access/imports/write-one-by-one.js';
import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { registerVolunteers, type VolunteerEntry } from '../volunteers/register-volunteers.js';
import { amendVolunteers } from './amend-volunteers.js';
import { entryOf } from './volunteer-entry.js';
import { personAfter, readDraft, type Lookups, type ReadRow } from './volunteer-drafts.js';

/** Rows to be written, and where their words are looked up. */
interface ToWrite {
  readonly drafts: readonly SoundDraft[];
  readonly lookups: Lookups;
}

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
    await amendVolunteers(ctx, tx, { rows: clear.filter(({ sound }) => sound.as === 'CHANGED'), written });
    return into;
  });
  return drafts.map(({ row }) => written.get(row) ?? refusedBy(undefined));
}

async function register(
  ctx: RequestContext,
  tx: Transaction,
  { into, rows, written }: { into: DataImport; rows: readonly ReadRow[]; written: Map<number, WrittenDraft> },
): Promise<void> {
  const today = shanghaiDay(ctx.clock.now());
  const entries: { row: number; entry: VolunteerEntry }[] = [];
  for (const { sound, draft } of rows) {
    const person = personAfter(ctx, draft, undefined);
    if ('reasons' in person) written.set(sound.row, refusedBy(person.reasons[0]));
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
    const done = 'id' in outcome ? { recordId: outcome.id, version: 1, before: null } : refusedByRule(outcome.refusal);
    written.set(row, done);
  }
}
