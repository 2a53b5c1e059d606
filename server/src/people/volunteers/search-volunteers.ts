import { likeText, type Condition } from '../../database/condition.js';
import type { Searcher } from '../../execution/reading.js';
import { plainIdNumber } from '../../kernel/id-number.js';
import { isMobile, plainPhone } from '../../kernel/phone-number.js';
import { documentText, idHashes, phoneHashes } from './volunteer-cells.js';
import { IdKind } from './volunteer.entity.js';
import { isRegistrar } from './volunteer.policy.js';

const shortestDocument = 5;

/**
 * Finds volunteers by name, by the beginning of the number, and for those who keep the registry by a whole phone or
 * document number through its keyed hash: to others a hit would tell what they are not to know. Auditors, who read names
 * masked, find by number alone. What cannot be a name, a number or initials asks no index in vain.
 */
export function searchVolunteers(text: string, searcher: Searcher): Condition {
  const parts: Condition[] = [];
  if (/^\d+$/.test(text)) parts.push({ like: ['number', `${text}%`] });
  else if (searcher.caller.role !== 'AUDITOR') parts.push(...byName(text));
  if (isRegistrar(searcher.caller)) parts.push(...bySecret(text, searcher));
  return { any: parts };
}

function byName(text: string): Condition[] {
  const pattern = likeText(text);
  const names: Condition[] = [{ like: ['name', `%${pattern}%`] }];
  if (/^[a-z]+$/i.test(text)) names.push({ like: ['nameInitials', `${text.toLowerCase()}%`] });
  return names;
}

function bySecret(text: string, searcher: Searcher): Condition[] {
  const parts: Condition[] = [];
  if (isMobile(text)) parts.push({ oneOf: ['phoneHash', phoneHashes(searcher).candidates(plainPhone(text))] });
  const number = plainIdNumber(text);
  if (number.length >= shortestDocument && /^[A-Z0-9]*\d[A-Z0-9]*$/.test(number)) {
    const hashes = idHashes(searcher);
    const kinds = Object.values(IdKind).filter((kind) => kind !== 'NONE');
    const candidates = kinds.flatMap((kind) => hashes.candidates(documentText(kind, number)));
    parts.push({ oneOf: ['idHash', candidates] });
  }
  return parts;
}
