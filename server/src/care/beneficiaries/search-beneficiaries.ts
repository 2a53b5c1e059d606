import type { Condition } from '../../database/condition.js';
import type { Searcher } from '../../execution/reading.js';
import { byName } from '../../kernel/name-search.js';
import { plainPhone } from '../../kernel/phone-number.js';
import { mayKeep } from './beneficiary.policy.js';
import { isPhone, phoneHashes } from './phone-number.js';
import { publicCode } from './public-code.js';

const byAlias = byName({ name: 'alias', initials: 'aliasInitials' });

/**
 * Finds beneficiaries by alias, by code (`B-000123`, or its digits alone), and by a whole phone number through its keyed
 * hash. Only those who may unmask find by phone: to others a hit would tell a number that they are not to know.
 */
export function searchBeneficiaries(text: string, searcher: Searcher): Condition {
  const parts: Condition[] = [byAlias(text)];
  parts.push(...byCode(text));
  if (isPhone(text) && !mayKeep(searcher.caller)) {
    parts.push({ oneOf: ['phoneHash', phoneHashes(searcher).candidates(plainPhone(text))] });
  }
  return { any: parts };
}

function byCode(text: string): Condition[] {
  const [, letter, digits = ''] = /^(B-?)?(\d{1,9})$/i.exec(text) ?? [];
  if (!digits) return [];
  return [letter ? { like: ['code', `B-${digits}%`] } : { eq: { code: publicCode(Number(digits)) } }];
}
