import { useSyncExternalStore } from 'react';

/**
 * Join codes that were drawn on this page just now. The server keeps only their hashes, so they live here until the
 * reader has put them away, and nowhere that outlasts the page.
 */
const codes = new Map<string, string>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Remembers what the server said once; none where people join without a code. */
export function keepJoinCode(teamId: string, code: string | null | undefined): void {
  if (code) codes.set(teamId, code);
  else codes.delete(teamId);
  tell();
}

/** The team's code, if it was drawn just now. */
export function useFreshJoinCode(teamId: string | undefined): string | undefined {
  return useSyncExternalStore(subscribe, () => (teamId === undefined ? undefined : codes.get(teamId)));
}
