import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { keyedHash, type KeyedHash } from '../../kernel/keyed-hash.js';
import type { Draw } from '../passwords/shown-once.js';
import { RecoveryCode } from './recovery-code.entity.js';

const howMany = 10;

/** Ten fresh codes; nothing is stored yet. */
export function drawRecoveryCodes(draw: Draw): readonly string[] {
  return Array.from({ length: howMany }, (_, i) => draw.text(`recovery ${String(i)}`, 2, 5));
}

/** Puts fresh codes in the place of all earlier ones. */
export async function replaceRecoveryCodes(
  ctx: RequestContext,
  tx: Transaction,
  { accountId, codes }: { readonly accountId: string; readonly codes: readonly string[] },
): Promise<void> {
  await tx.removeAll(RecoveryCode, { accountId });
  const hash = hashOf(ctx);
  for (const code of codes) await tx.insert(RecoveryCode, { id: newId(), accountId, codeHash: hash.of(plain(code)) });
}

/** Uses a code up. @returns false when it is none of the account's, or was used before */
export async function useRecoveryCode(
  ctx: RequestContext,
  tx: Transaction,
  { accountId, code }: { readonly accountId: string; readonly code: string },
): Promise<boolean> {
  const codeHash = hashOf(ctx).candidates(plain(code));
  const unused: Condition = { all: [{ eq: { accountId, usedAt: null } }, { oneOf: ['codeHash', codeHash] }] };
  return (await tx.updateWhere(RecoveryCode, { usedAt: nowIn(ctx) }, unused)) === 1;
}

/** How many of an account's codes are still good. */
export function countRecoveryCodes(ctx: RequestContext, accountId: string): Promise<number> {
  return ctx.db.transact((tx) => tx.count(RecoveryCode, { accountId, usedAt: null }));
}

function hashOf(ctx: RequestContext): KeyedHash {
  return keyedHash(ctx.keys, 'account.recoveryCode');
}

/** As people type it: capitals, blanks and dashes do not matter. */
function plain(code: string): string {
  return code.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
}
