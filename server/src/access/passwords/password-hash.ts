import { hash, parseOptions, verify } from '@node-rs/argon2';

/** Argon2id with OWASP's first recommendation: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Nobody's password: what an unknown account's password is checked against, so that it takes as long. */
let nobody: Promise<string> | undefined;

/** The hash to store of a password, with its parameters and salt in it. */
export async function hashPassword(password: string): Promise<string> {
  return hash(comparable(password), parameters);
}

/**
 * Whether the password is the one that was hashed. Without a hash, because the account is unknown, the same work is done
 * and the answer is no.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody');
  const right = await verify(stored ?? (await nobody), comparable(password));
  return right && stored !== undefined;
}

/** Whether a right password should be hashed anew because the parameters were raised since. */
export function needsRehash(stored: string): boolean {
  const used = parseOptions(stored);
  return Object.entries(parameters).some(([name, value]) => used[name as keyof typeof parameters] !== value);
}

/** Does the first, slower call's work at start, so that the first unknown account does not stand out. */
export async function warmPasswords(): Promise<void> {
  await verifyPassword(undefined, '');
}

/** One form for what looks the same, whatever keyboard typed it; and no more than could be meant. */
function comparable(password: string): string {
  return password.normalize('NFKC').slice(0, 1_024);
}
