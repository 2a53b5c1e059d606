/** A validator for texts of a form; `message` is the key of what to say otherwise. Empty texts pass. */
export function matches(pattern: RegExp, message: string): (value: unknown) => string | undefined {
  return (value) => (typeof value !== 'string' || value === '' || pattern.test(value) ? undefined : message);
}
