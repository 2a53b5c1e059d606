/**
 * What a failure of MySQL, MariaDB, Galera or TiDB means for the transaction it happened in. The numbers are the server's
 * own (`errno`); names come from the driver or the operating system when there was no answer at all.
 */

/** Deadlock, lock wait timeout, a row that changed under a snapshot, TiDB's write conflicts: the server answered, and refused. */
const conflicts = new Set([1213, 1205, 1020, 8002, 8022, 8028, 9007]);

/** A Galera node that is not ready, or a server that has become read-only: another connection may find a better one. */
const unfit = new Set([1047, 1290, 1836]);

/** Too many connections, shutdown, connection killed or timed out, no longer there. */
const lost = new Set([1040, 1053, 1927, 2006, 2013, 4031]);

const lostNames = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
]);

/** The driver's words for a pooled connection that broke while nobody used it; it gives them no code. */
const closedWords = /closed state/;

/** Whether running the transaction again in a fresh one may succeed. */
export function isTransient(error: unknown): boolean {
  return isConflict(error) || isUnfit(error) || isConnectionLost(error);
}

/** Whether the server has said that nothing of the transaction stands, so that even a failed COMMIT may be repeated. */
export function isConflict(error: unknown): boolean {
  return conflicts.has(numberOf(error));
}

/** Whether the connection leads to a server that cannot write now; it must not go back to the pool. */
export function isUnfit(error: unknown): boolean {
  return unfit.has(numberOf(error));
}

/** Whether there is nobody at the other end any more, or not yet. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return lost.has(numberOf(error)) || lostNames.has(nameOf(error)) || closedWords.test(error.message);
}

/** The unique index that an insert ran into, if that is what happened. */
export function duplicateKey(error: unknown): string | undefined {
  if (numberOf(error) !== 1062) return undefined;
  return /for key '([^']+)'/.exec((error as Error).message)?.[1] ?? '';
}

function numberOf(error: unknown): number {
  return error instanceof Error && 'errno' in error ? Number(error.errno) : 0;
}

function nameOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
