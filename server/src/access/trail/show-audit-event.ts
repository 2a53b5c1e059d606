import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { maskAddress, maskPhone } from '../../kernel/masks.js';
import { reachOf } from '../reach.js';
import type { AuditChange, AuditEvent } from '../audit/audit-event.entity.js';

/** Where a deed was done from: told to who did it and to who watches over its area, not to all who see the record. */
export async function showAddress(
  ctx: RequestContext,
  { address, areaId, accountId }: Pick<AuditEvent, 'address' | 'areaId' | 'accountId'>,
): Promise<string | null> {
  const reach = await reachOf(ctx);
  const { caller } = reach;
  if (accountId === caller.accountId) return address;
  const watches = caller.scopeKind === 'AREA' && reach.covers({ areaId: areaId ?? caller.districtId });
  return watches ? address : null;
}

const masks: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/phone$/i, maskPhone],
  [/address$/i, maskAddress],
];

/** What a deed changed; auditors see numbers and addresses masked, here as everywhere. */
export function showChanges(ctx: RequestContext, changes: readonly AuditChange[]): readonly AuditChange[] {
  if (requireCaller(ctx).role !== 'AUDITOR') return changes;
  return changes.map((change) => {
    const mask = masks.find(([field]) => field.test(change.field))?.[1];
    return mask ? { ...change, before: masked(mask, change.before), after: masked(mask, change.after) } : change;
  });
}

function masked(mask: (text: string) => string, json: string | null): string | null {
  if (json === null) return null;
  const value = JSON.parse(json) as unknown;
  return JSON.stringify(typeof value === 'string' ? mask(value) : null);
}
