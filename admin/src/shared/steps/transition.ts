/** A step of the state machine as the API offers it on a record. */
export interface OfferedStep {
  readonly name: string;
  readonly to: string;
  readonly allowed: boolean;
  readonly reasonRequired: boolean;
  readonly refusal?: { readonly code: string; readonly message: string } | null;
}

/** A record's steps, sorted by what the viewer can do about them. */
export interface SortedSteps {
  readonly open: readonly OfferedStep[];
  /** A rule stands against these; meeting it opens them. */
  readonly refused: readonly OfferedStep[];
}

/** Steps that the viewer's role never takes are left out altogether: knowing why would help nobody. */
export function sortSteps(steps: readonly OfferedStep[]): SortedSteps {
  return {
    open: steps.filter(({ allowed }) => allowed),
    refused: steps.filter(({ allowed, refusal }) => !allowed && refusal && refusal.code !== 'FORBIDDEN'),
  };
}

/** The steps that a record carries; none when its slice has no state machine. */
export function stepsOf(record: object | undefined): readonly OfferedStep[] {
  const { transitions } = (record ?? {}) as { transitions?: readonly OfferedStep[] };
  return transitions ?? [];
}
