import { matches } from '../../shared/inputs/matches';
import { today } from '../../shared/time/shanghai';

/** A validator of mobile numbers, however they are spaced; nothing typed is fine. */
export function isMobile(text: unknown): string | undefined {
  if (!text || typeof text !== 'string') return undefined;
  const digits = text.replaceAll(/[\s()（）-]/g, '').replace(/^(?:\+|00)86/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? undefined : 'resources.volunteers.phoneWrong';
}

/** A validator of days that must not lie ahead. */
export function notAhead(day: unknown): string | undefined {
  return typeof day === 'string' && day > today() ? 'resources.volunteers.aheadWrong' : undefined;
}

/** A validator of the version of a wording. */
export const isWording = matches(/^[\w.-]{1,20}$/, 'resources.volunteers.wordingWrong');

/** The wording that forms propose; whoever reads out another one types its version. */
export const latestWording = '2026-01';

/** Whether somebody born on a day is under an age today. */
export function isUnder(age: number, bornOn: unknown): boolean {
  if (typeof bornOn !== 'string' || bornOn === '') return false;
  return today() < `${String(Number(bornOn.slice(0, 4)) + age)}${bornOn.slice(4)}`;
}
