import type { RequestContext } from '../../kernel/context.js';
import type { Cell } from '../../kernel/secret-box.js';
import type { Account } from '../accounts/account.entity.js';

/** The two places of an account that hold a TOTP secret: confirmed, and waiting for its first code. */
export type TotpProperty = 'totpSealed' | 'totpPendingSealed';

const columns = { totpSealed: 'totp_sealed', totpPendingSealed: 'totp_pending_sealed' } as const;

function cellOf(accountId: string, property: TotpProperty): Cell {
  return { table: 'account', column: columns[property], rowId: accountId };
}

/** Seals a TOTP secret for its place. */
export function sealTotp(
  ctx: RequestContext,
  accountId: string,
  at: { property: TotpProperty; secret: string },
): string {
  return ctx.secrets.seal(at.secret, cellOf(accountId, at.property));
}

/** The TOTP secret in one of the places; the empty text where there is none. @throws SealBroken */
export function openTotp(ctx: RequestContext, account: Account, property: TotpProperty): string {
  const sealed = account[property];
  return sealed === null ? '' : ctx.secrets.open(sealed, cellOf(account.id, property));
}
