/** A number that someone answers for, and what is behind it. */
export interface Figure {
  readonly key: string;
  /** Key of its words. */
  readonly label: string;
  /** What the record behind it is called, where the words have a place for it. */
  readonly name?: string;
  /** `null` when it can't be computed, which is said so rather than guessed. */
  readonly value: number | null;
  /** Set where the value is a share of it: shown as a percentage with both numbers. */
  readonly outOf?: number;
  readonly target?: number;
  /** The list behind the number. */
  readonly to: string;
}

/** A list's address with a filter that holds. */
export function listBehind(resource: string, filter: Readonly<Record<string, unknown>>): string {
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
}

/** How much of its target a figure has reached, 0 to 1. */
export function reached({ value, outOf, target }: Pick<Figure, 'value' | 'outOf' | 'target'>): number | undefined {
  if (value === null) return undefined;
  const whole = target ?? outOf;
  return whole === undefined || whole === 0 ? undefined : Math.min(1, value / whole);
}

/** A share in per cent, one digit behind the point unless it is whole; never rounded up to a whole that it isn't. */
export function percent(value: number, outOf: number): string {
  const share = Math.floor((value / outOf) * 1000) / 10;
  return `${String(share)}%`;
}
