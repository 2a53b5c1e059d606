import { today } from '../../shared/time/shanghai';

/** What a resident's number tells while it is typed. */
interface IdNumberReading {
  readonly bornOn: string;
  readonly gender: 'FEMALE' | 'MALE';
  /** False where the first digits are no province: a warning, never a refusal. */
  readonly areaKnown: boolean;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-8])/;

/**
 * Reads a resident's number as GB 11643 has it, so that the form can fill in what it tells; undefined while it is
 * incomplete or wrong. The server decides in any case.
 */
export function readIdNumber(text: unknown): IdNumberReading | undefined {
  const number = plain(text);
  if (!/^\d{17}[\dX]$/.test(number) || check(number) !== number[17]) return undefined;
  const bornOn = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].join('-');
  const day = new Date(`${bornOn}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(bornOn) || bornOn > today()) return undefined;
  return { bornOn, gender: Number(number[16]) % 2 === 0 ? 'FEMALE' : 'MALE', areaKnown: provinces.test(number) };
}

/** A validator for residents' numbers; nothing typed is for others to judge. */
export function isIdNumber(text: unknown): string | undefined {
  return text && !readIdNumber(text) ? 'resources.volunteers.idNumberWrong' : undefined;
}

function plain(text: unknown): string {
  return typeof text === 'string' ? text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase() : '';
}

function check(number: string): string | undefined {
  return checkCharacters[weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11];
}
