import { hash, randomBytes } from 'node:crypto';

/** How long a session lives after its last use, milliseconds. */
export const sessionLifeMs = 12 * 3_600_000;

/** A fresh opaque token of 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A plain hash is enough: nobody can guess 256 random bits. */
export function tokenHash(token: string): string {
  return hash('sha256', token);
}
