import type { Change, Transaction } from '../../database/transaction.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { AuditEvent, type AuditChange } from './audit-event.entity.js';

/** What is said of a deed besides the rows it changed. */
export interface Deed {
  /** The event's id, when a repeated attempt must not write it a second time. */
  readonly eventId?: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason?: string | null;
  /** For deeds without a signed-in caller: whom and which district they concern. */
  readonly actorName?: string;
  readonly districtId?: string;
  /** Facts that no row holds, such as how many rows an export had. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

const secret = /(Hash|Sealed|Secret)$/;
const silent = new Set(['id', 'version', 'nameInitials']);

/** Writes one audit event in the transaction of the deed, so that neither stands without the other. */
export async function writeAudit(ctx: RequestContext, tx: Transaction, deed: Deed): Promise<void> {
  const changes = [...tx.changes];
  const state = changes.find((change) => change.id === deed.subjectId && change.after?.['state'] !== undefined);
  await tx.claim(AuditEvent, {
    id: deed.eventId ?? newId(),
    districtId: deed.districtId ?? ctx.caller?.districtId ?? '',
    at: nowIn(ctx),
    accountId: ctx.caller?.accountId ?? null,
    actorName: deed.actorName ?? ctx.caller?.displayName ?? ctx.address,
    action: deed.action,
    subjectType: deed.subjectType,
    subjectId: deed.subjectId,
    fromState: (state?.before?.['state'] as string | undefined) ?? null,
    toState: (state?.after?.['state'] as string | undefined) ?? null,
    reason: deed.reason ?? null,
    changes: [...changes.flatMap(fieldChanges), ...factChanges(deed)],
    address: ctx.address,
    requestId: ctx.requestId,
  });
}

function fieldChanges(change: Change): AuditChange[] {
  const after = change.after ?? {};
  return Object.keys(after)
    .filter((field) => !silent.has(field) && after[field] !== undefined && (change.before || after[field] !== null))
    .map((field) => ({
      table: change.table,
      recordId: change.id,
      field,
      before: change.before ? shown(field, change.before[field]) : null,
      after: shown(field, after[field]),
    }));
}

function factChanges(deed: Deed): AuditChange[] {
  return Object.entries(deed.facts ?? {}).map(([field, value]) => {
    return { table: '', recordId: deed.subjectId, field, before: null, after: shown(field, value) };
  });
}

function shown(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return secret.test(field) ? '"•••"' : JSON.stringify(value);
}
