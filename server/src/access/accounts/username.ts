/** A user name as it is stored and counted: whatever keyboard typed it, the same name is the same text. */
export function usernameOf(typed: string): string {
  return typed.trim().normalize('NFKC').toLowerCase();
}

/** Letters of any script, digits, and a few signs between them. */
export const usernamePattern = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,59}$/u;
