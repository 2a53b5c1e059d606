import { matches } from '../../shared/inputs/matches';

const form = /^(?:(?:\+|00)86)?(?:1[3-9]\d{9}|0\d{9,11})$/;

/** Whether a text is a mobile number, or a landline with its area code, however it is spaced. */
export function looksLikePhone(text: unknown): boolean {
  return typeof text === 'string' && form.test(text.replaceAll(/[\s()（）-]/g, ''));
}

/** A validator of phone numbers; nothing typed is fine. */
export function isPhone(text: unknown): string | undefined {
  return text && !looksLikePhone(text) ? 'resources.beneficiaries.phoneWrong' : undefined;
}

/** A validator of the version of a wording. */
export const isWording = matches(/^[\w.-]{1,20}$/, 'resources.beneficiaries.wordingWrong');
