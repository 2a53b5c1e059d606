import { BadInput } from '../../kernel/errors.js';
import { isMobile, plainPhone } from '../../kernel/phone-number.js';
import { isCalendarDay } from '../../kernel/scalars.js';
import { readDocument } from './identity-document.js';
import type { Gender, IdKind, PartyStatus } from './volunteer.entity.js';

/** Who answers for a minor. */
export interface Guardian {
  readonly name: string;
  readonly phone: string;
  /** Mother, father, grandmother … */
  readonly relation: string;
}

/** What a form, or a line of a file, says of a person. */
export interface PersonFacts {
  readonly name: string;
  readonly gender?: Gender | null | undefined;
  readonly bornOn?: string | null | undefined;
  readonly idKind: IdKind;
  readonly idNumber?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly guardian?: Guardian | null | undefined;
  readonly partyStatus?: PartyStatus | null | undefined;
  readonly skills?: readonly string[] | null | undefined;
  readonly interests?: readonly string[] | null | undefined;
  readonly availability?: readonly string[] | null | undefined;
}

/** Who somebody is, in plain words and checked. Lives in memory only, between a form and the sealed cells. */
export interface Person {
  readonly name: string;
  readonly gender: Gender | null;
  readonly bornOn: string;
  readonly idKind: IdKind;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly guardian: Guardian | null;
  readonly partyStatus: PartyStatus;
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly availability: readonly string[];
}

/** Under this age everything of a person is sealed (Personal Information Protection Law, Art. 28 and 31). */
const guardedUnder = 14;
/** Under this age a guardian consents (Civil Code, Art. 17). */
const minorUnder = 18;
const longestName = 40;
const mostWords = 22;
const halfDay = /^(?:MON|TUE|WED|THU|FRI|SAT|SUN)_(?:MORNING|AFTERNOON|EVENING)$/;
const earliestBirth = '1880-01-01';

/** Whether somebody born on a day is younger than an age on another day. */
function isUnder(age: number, bornOn: string, today: string): boolean {
  const birthday = `${String(Number(bornOn.slice(0, 4)) + age)}${bornOn.slice(4)}`;
  return today < birthday;
}

/** Whether everything of somebody is to be sealed. */
export function isUnderFourteen(bornOn: string, today: string): boolean {
  return isUnder(guardedUnder, bornOn, today);
}

/** Whether a guardian answers for somebody. */
export function isMinor(bornOn: string, today: string): boolean {
  return isUnder(minorUnder, bornOn, today);
}

/**
 * Checks what is said of a person, and fills in what the document tells: the same rules for a form and for a line of a file.
 * @throws BadInput naming what does not hold, or what is missing
 */
export function personOf(facts: PersonFacts, today: string): Person {
  const name = facts.name.trim().normalize('NFC');
  if (!name || name.length > longestName) throw new BadInput({ name: 'Give 1 to 40 characters.' });
  const document = readDocument(facts.idKind, facts.idNumber, today);
  const bornOn = agreed('bornOn', facts.bornOn, document.bornOn);
  if (bornOn === null) throw new BadInput({ bornOn: 'Give the day of birth: the document does not tell it.' });
  if (!isCalendarDay(bornOn) || bornOn > today || bornOn < earliestBirth) {
    throw new BadInput({ bornOn: 'This day does not exist, or lies ahead.' });
  }
  const guardian = guardianOf(facts.guardian);
  if (isMinor(bornOn, today) && !guardian) {
    throw new BadInput({ guardian: 'Somebody under 18 needs a guardian with name and phone.' });
  }
  return {
    name,
    bornOn,
    gender: agreed('gender', facts.gender, document.gender),
    idKind: facts.idKind,
    idNumber: document.number,
    phone: mobileOf('phone', facts.phone),
    address: facts.address?.trim() || null,
    guardian: isMinor(bornOn, today) ? guardian : null,
    partyStatus: facts.partyStatus ?? 'UNKNOWN',
    skills: wordsOf('skills', facts.skills, /^.{1,20}$/u),
    interests: wordsOf('interests', facts.interests, /^[A-Za-z0-9]{1,20}$/),
    availability: wordsOf('availability', facts.availability, halfDay),
  };
}

function wordsOf(field: string, given: readonly string[] | null | undefined, form: RegExp): readonly string[] {
  const words = [...new Set((given ?? []).map((word) => word.trim()))];
  if (words.length > mostWords) throw new BadInput({ [field]: 'Give at most 22.' });
  const strange = words.find((word) => !form.test(word));
  if (strange !== undefined) throw new BadInput({ [field]: `"${strange.slice(0, 20)}" is none of these.` });
  return words;
}

/** What is said and what the document tells must be the same. */
function agreed<T extends string>(field: string, given: T | null | undefined, told: T | null): T | null {
  if (given && told && given !== told) throw new BadInput({ [field]: 'The ID number says otherwise.' });
  return told ?? given ?? null;
}

function mobileOf(field: string, text: string | null | undefined): string | null {
  if (!text?.trim()) return null;
  if (!isMobile(text)) throw new BadInput({ [field]: 'Give a mobile number of 11 digits.' });
  return plainPhone(text);
}

function guardianOf(given: Guardian | null | undefined): Guardian | null {
  if (!given) return null;
  const name = given.name.trim();
  const relation = given.relation.trim();
  const phone = mobileOf('guardian.phone', given.phone);
  if (!name || !relation || !phone) throw new BadInput({ guardian: "Give the guardian's name, relation and phone." });
  return { name, relation, phone };
}
