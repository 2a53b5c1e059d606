import { createHash } from 'node:crypto';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { AuditEvent } from './audit-event.entity.js';
import { Replay } from './replay.entity.js';
import { writeAudit } from './write-audit.js';

/** What a change is called in the audit trail. */
export interface ChangeName {
  readonly action: string;
  readonly subjectType: string;
  readonly reason?: string | null | undefined;
  /** Facts that no row holds, such as which fields were shown in plain. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** For deeds without a signed-in caller: in which district, and who stands for the one who did it. */
  readonly districtId?: string;
  readonly actorName?: string;
}

/**
 * Runs a use-case's writing part: one transaction, its audit event, and the memory of its `Idempotency-Key`, all standing
 * or falling together. Every mutation goes through here. `work` may run again after a deadlock. The audit event's id is
 * made before the first attempt and stands only once, so a COMMIT that nobody answered is neither lost nor done twice.
 * @returns the id of the record that the change is about
 * @throws what `work` refuses with; DomainError CONFLICT when the key came with another request before
 */
export async function change(
  ctx: RequestContext,
  name: ChangeName,
  work: (tx: Transaction) => Promise<{ readonly id: string }>,
): Promise<string> {
  const key = replayKey(ctx);
  const eventId = newId();
  const attempt = async (tx: Transaction): Promise<string> => {
    const before = key ? await tx.find(Replay, { id: key }) : undefined;
    if (before) return replayed(ctx, before);
    if (key)
      await tx.claim(Replay, { id: key, bodyHash: ctx.idempotency?.bodyHash ?? '', subjectId: '', at: nowIn(ctx) });
    const { id } = await work(tx);
    if (key) await tx.sql.run('UPDATE replay SET subject_id = ? WHERE id = ?', [id, key]);
    await writeAudit(ctx, tx, { ...name, eventId, subjectId: id, reason: name.reason ?? null });
    return id;
  };
  return ctx.db.transact(attempt, async (tx) => (await tx.count(AuditEvent, { id: eventId })) > 0);
}

/** One key may cover a document with several mutations: each is remembered under its turn. */
function replayKey(ctx: RequestContext): string | undefined {
  if (!ctx.idempotency) return undefined;
  const turn = ctx.idempotency.turn++;
  const owner = ctx.caller?.accountId ?? ctx.address;
  return createHash('sha256')
    .update(`${owner}\n${ctx.idempotency.key}\n${String(turn)}`)
    .digest('hex');
}

function replayed(ctx: RequestContext, before: Replay): string {
  if (before.bodyHash === ctx.idempotency?.bodyHash) return before.subjectId;
  throw new DomainError('CONFLICT', 'This Idempotency-Key was used for another request before. Use a fresh key.');
}
