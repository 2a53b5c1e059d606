import type { Reach } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { plainPhone } from '../../kernel/phone-number.js';
import { Beneficiary } from './beneficiary.entity.js';
import { PhoneKnown } from './beneficiary.errors.js';
import { isPhone, phoneHashes } from './phone-number.js';

/** The phone number that an input gives, as it is sealed and hashed. @throws BadInput */
export function givenPhone(text: string | null | undefined): string | null {
  if (!text?.trim()) return null;
  if (!isPhone(text)) throw new BadInput({ phone: 'Give a mobile number, or a landline with its area code.' });
  return plainPhone(text);
}

/**
 * Warns that somebody else of the district has a phone number already: the same person may be entered twice. Names the
 * other's code only to whom the record shows.
 * @throws PhoneKnown
 */
export async function assertPhoneIsNew(
  ctx: RequestContext,
  tx: Transaction,
  asked: { readonly phone: string; readonly reach: Reach; readonly own?: string },
): Promise<void> {
  const { phone, reach, own } = asked;
  const { districtId } = reach.caller;
  for (const phoneHash of phoneHashes(ctx).candidates(phone)) {
    const others = (await tx.list(Beneficiary, { districtId, phoneHash })).filter(({ id }) => id !== own);
    if (others.length > 0) throw new PhoneKnown(others.find((row) => reach.covers(row))?.code);
  }
}
