import { useSyncExternalStore } from 'react';

/**
 * Passwords that were drawn on this page just now. The server keeps only their hashes, so they live here until the
 * reader has put them away, and nowhere that outlasts the page.
 */
const passwords = new Map<string, string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Remembers what the server said once, or forgets it. */
export function keepPassword(accountId: string, password: string | null): void {
  if (password) passwords.set(accountId, password);
  else passwords.delete(accountId);
  for (const listener of listeners) listener();
}

/** The account's password, if it was drawn just now. */
export function useFreshPassword(accountId: string | undefined): string | undefined {
  return useSyncExternalStore(subscribe, () => (accountId === undefined ? undefined : passwords.get(accountId)));
}
