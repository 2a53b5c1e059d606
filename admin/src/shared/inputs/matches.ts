/** A validator: what is typed must match a pattern; nothing typed is fine. `message` is the key of its words. */
export function matches(pattern: RegExp, message: string): (value: unknown) => string | undefined {
  return (value) => (typeof value === 'string' && value !== '' && !pattern.test(value) ? message : undefined);
}
