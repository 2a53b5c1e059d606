import { DomainError } from '../../kernel/errors.js';
import { isCommonPassword } from './common-passwords.js';

export const passwordLength = { least: 10, most: 128 } as const;
const LEAST_DIFFERENT = 5;
/** Rows of a keyboard, the alphabet and the digits, which people walk along. */
const WALKS = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

/** The password does not meet the rules; the message says which. */
export class PasswordTooWeak extends DomainError {
  constructor(reason: string, field: string) {
    super('PASSWORD_TOO_WEAK', reason, { [field]: reason });
  }
}

/**
 * What is wrong with a new password, in one sentence, or undefined. Length does more than any mix of signs,
 * so nothing is asked of the mix (NIST SP 800-63B, 5.1.1.2).
 */
export function passwordFault(password: string, username: string): string | undefined {
  const letters = [...password.normalize('NFKC').toLowerCase()];
  const plain = letters.join('');
  if (letters.length < passwordLength.least) return `Use at least ${String(passwordLength.least)} characters.`;
  if (letters.length > passwordLength.most) return `Use at most ${String(passwordLength.most)} characters.`;
  if (repeatsName(plain, username.normalize('NFKC').toLowerCase())) return 'Use something that is not your user name.';
  if (new Set(letters).size < LEAST_DIFFERENT) return `Use at least ${String(LEAST_DIFFERENT)} different characters.`;
  if (isWalk(plain)) return 'Use something that is not a row of the keyboard, the alphabet or the digits.';
  if (isCommonPassword(plain)) return 'This is one of the passwords that are tried first. Use another.';
  return undefined;
}

/**
 * Refuses a weak password.
 * @param field the input field that the refusal is shown at
 * @throws PasswordTooWeak
 */
export function assertPasswordStrong(password: string, username: string, field = 'password'): void {
  const fault = passwordFault(password, username);
  if (fault !== undefined) throw new PasswordTooWeak(fault, field);
}

/** The name, with at most a few characters around it. */
function repeatsName(password: string, username: string): boolean {
  if (username.length < 3) return password === username;
  return password.includes(username) && password.replaceAll(username, '').length < 6;
}

function isWalk(password: string): boolean {
  const backwards = [...password].toReversed().join('');
  return WALKS.some((walk) => {
    const around = walk.repeat(Math.ceil(passwordLength.most / walk.length) + 1);
    return around.includes(password) || around.includes(backwards);
  });
}
