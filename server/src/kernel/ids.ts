import { uuidv7 } from 'uuidv7';

/** A new identifier: UUIDv7, time-ordered, unique over all types. */
export function newId(): string {
  return uuidv7();
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a caller's text can be an identifier of ours at all. */
export function isId(text: string): boolean {
  return pattern.test(text);
}
