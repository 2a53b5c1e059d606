import { Account } from '../accounts/account.entity.js';
import type { SealedTable } from '../resealing/reseal-table.js';
import { openTotp, sealTotp } from './totp-cell.js';

const cells = ['totpSealed', 'totpPendingSealed'] as const;

/** Accounts' TOTP secrets, for the rotation of keys. */
export const sealedAccounts: SealedTable<Account> = {
  subjectType: 'Account',
  entity: Account,
  renewed: (ctx, account) => {
    const stale = cells.filter((property) => {
      const sealed = account[property];
      return sealed !== null && !ctx.secrets.isCurrent(sealed);
    });
    const anew = stale.map((property) => {
      const secret = openTotp(ctx, account, property);
      return [property, sealTotp(ctx, account.id, { property, secret })] as const;
    });
    return Object.fromEntries(anew);
  },
};
