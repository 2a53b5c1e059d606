import type { Transaction } from '../../database/transaction.js';
import { readingOf } from '../../execution/reading.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { AuditEvent } from './audit-event.entity.js';
import { auditChanges } from './audit-changes.js';

/** What is said of a deed besides the rows it changed. */
export interface Deed {
  /** The event's id, when a repeated attempt must not write it a second time. */
  readonly eventId?: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason?: string | null;
  /** For deeds without a signed-in caller: whom and which district they concern. */
  readonly accountId?: string;
  readonly actorName?: string;
  readonly districtId?: string;
  /** Facts that no row holds, such as how many rows an export had. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The record, for deeds that change none of its rows; looked up where it is not given. */
  readonly subject?: object;
}

/** Where names of records stand, the most telling first. */
const names = ['name', 'title', 'displayName', 'alias', 'code'] as const;
const longestName = 200;

/** Writes one audit event in the transaction of the deed, so that neither stands without the other. */
export async function writeAudit(ctx: RequestContext, tx: Transaction, deed: Deed): Promise<void> {
  const changes = [...tx.changes];
  const state = changes.find((change) => change.id === deed.subjectId && change.after?.['state'] !== undefined);
  const subject = await subjectOf(tx, deed);
  await tx.claim(AuditEvent, {
    id: deed.eventId ?? newId(),
    districtId: deed.districtId ?? ctx.caller?.districtId ?? '',
    at: nowIn(ctx),
    accountId: deed.accountId ?? ctx.caller?.accountId ?? null,
    actorName: deed.actorName ?? ctx.caller?.displayName ?? ctx.address,
    action: deed.action,
    subjectType: deed.subjectType,
    subjectId: deed.subjectId,
    subjectName: nameOf(subject),
    areaId: deed.subjectType === 'Area' ? deed.subjectId : textIn(subject, 'areaId'),
    fromState: (state?.before?.['state'] as string | undefined) ?? null,
    toState: (state?.after?.['state'] as string | undefined) ?? null,
    reason: deed.reason ?? null,
    changes: auditChanges(changes, deed.subjectId, deed.facts),
    address: ctx.address,
    requestId: ctx.requestId,
  });
}

type Facts = Readonly<Record<string, unknown>>;

async function subjectOf(tx: Transaction, deed: Deed): Promise<Facts> {
  const changed = tx.changes.find((change) => change.row && change.id !== '' && change.id === deed.subjectId);
  if (changed?.row) return changed.row;
  if (deed.subject) return deed.subject as Facts;
  const entity = deed.subjectId === '' ? undefined : readingOf(deed.subjectType)?.entity;
  if (!entity) return {};
  const found = await tx.find(entity as new () => { id: string }, { id: deed.subjectId });
  return (found as Facts | undefined) ?? {};
}

function nameOf(subject: Facts): string | null {
  for (const property of names) {
    const name = textIn(subject, property);
    if (name !== null) return name.slice(0, longestName);
  }
  return null;
}

function textIn(subject: Facts, property: string): string | null {
  const value = subject[property];
  return typeof value === 'string' && value !== '' ? value : null;
}
