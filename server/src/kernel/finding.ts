/** What a check of the installation came to, for whoever operates it. */
export interface Finding {
  /** `warn`: it works, but not as it should. `FAIL`: it does not work, or data is at risk. */
  readonly level: 'ok' | 'warn' | 'FAIL';
  /** What was found, in one sentence. */
  readonly what: string;
  /** What to do about it; nothing where all is well. */
  readonly advice?: string;
}

/** All is well. */
export function fine(what: string): Finding {
  return { level: 'ok', what };
}

/** Something to mend. */
export function amiss(level: 'warn' | 'FAIL', what: string, advice: string): Finding {
  return { level, what, advice };
}
