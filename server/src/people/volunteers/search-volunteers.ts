import { likeText, type Condition } from '../../database/condition.js';
import type { Searcher } from '../../execution/reading.js';
import { plainIdNumber } from '../../kernel/id-number.js';
import { isMobile, plainPhone } from '../../kernel/phone-number.js';
import { documentText, idHashes, phoneHashes } from './volunteer-cells.js';
import { IdKind } from './volunteer.entity.js';
import { isRegistrar } from './volunteer.policy.js';

const shortestDocument = 5;

/**
 * Finds volunteers by the beginning of the name, of its initials or of the number, each by an index, and for those who keep
 * the registry by a whole phone or document number through its keyed hash: to others a hit would tell what they are not to
 * know. Auditors, who read names masked, find by number alone. What cannot be a name, a number or initials asks no index
 * in vain.
 */
export function searchVolunteers(text: string, searcher: Searcher): Condition {
  const parts: Condition[] = [];
  if (isNumber(text)) parts.push({ like: ['number', `${text}%`] });
  else if (readsNames(searcher)) parts.push(...byBeginning(text));
  if (isRegistrar(searcher.caller)) parts.push(...bySecret(text, searcher));
  return { any: parts };
}

/** The same, and a part of the name wherever it stands, for which every name has to be read. */
export function searchVolunteersThoroughly(text: string, searcher: Searcher): Condition {
  const usual = searchVolunteers(text, searcher);
  if (isNumber(text) || !readsNames(searcher)) return usual;
  return { any: [usual, { like: ['name', `%${likeText(text)}%`] }] };
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function readsNames({ caller }: Searcher): boolean {
  return caller.role !== 'AUDITOR';
}

function byBeginning(text: string): Condition[] {
  const names: Condition[] = [{ like: ['name', `${likeText(text)}%`] }];
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
