/** What stands under a name or id in the demo. @throws Error when nothing does, because the demo's tables disagree then */
export function must<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The demo has no ${name}.`);
  return found;
}
