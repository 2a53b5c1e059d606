import { isCalendarDay } from './scalars.js';

/** What a resident's number tells of its holder. */
export interface IdNumberFacts {
  /** As it is stored: 18 characters, a final X in capitals. */
  readonly number: string;
  readonly bornOn: string;
  readonly gender: 'FEMALE' | 'MALE';
  /** Whether the first two digits are a province that GB/T 2260 knows. A warning, never a refusal: codes come and go. */
  readonly areaKnown: boolean;
}

/** Why a text is no resident's number. */
export type IdNumberFault = 'FORM' | 'CHECK' | 'BIRTH';

const form = /^\d{17}[\dX]$/;
/** GB 11643: the weights of the first seventeen digits, and the check character for each remainder of eleven. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const earliestBirth = '1880-01-01';
/** Provinces by their first two digits, with Hong Kong, Macao and Taiwan, and 9 for foreigners' residence cards. */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-8])/;

/** A number as people type it: blanks out, full-width digits and a small x mended. */
export function plainIdNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** Reads a resident's number of the People's Republic (GB 11643-1999), eighteen characters. `today` is a Shanghai day. */
export function readIdNumber(text: string, today: string): IdNumberFacts | { readonly fault: IdNumberFault } {
  const number = plainIdNumber(text);
  if (!form.test(number)) return { fault: 'FORM' };
  if (checkCharacterOf(number) !== number[17]) return { fault: 'CHECK' };
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCalendarDay(bornOn) || bornOn > today || bornOn < earliestBirth) return { fault: 'BIRTH' };
  const gender = Number(number[16]) % 2 === 0 ? 'FEMALE' : 'MALE';
  return { number, bornOn, gender, areaKnown: provinces.test(number) };
}

/** The check character that follows seventeen digits. */
export function checkCharacterOf(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return checkCharacters[sum % 11] ?? '';
}
