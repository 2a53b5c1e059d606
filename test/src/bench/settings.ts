/** Settings of a run, from the environment. */
export const settings = {
  rounds: Number(process.env['BENCH_ROUNDS'] ?? 5),
  seconds: Number(process.env['BENCH_SECONDS'] ?? 2),
  /** How many times the usual data. */
  times: Number(process.env['BENCH_TIMES'] ?? 1),
  /** A folder for CPU profiles of the server. */
  profile: process.env['BENCH_PROFILE'],
  only: process.env['BENCH_ONLY']?.split(','),
  printsMetrics: Boolean(process.env['BENCH_METRICS']),
  /** A file that keeps the run's ratios. */
  save: process.env['BENCH_SAVE'],
  /** A file of an earlier run, below whose ratios these may not fall by more than a fifth. */
  against: process.env['BENCH_AGAINST'],
};

/** Whether a case is to be measured. */
export function isWanted(name: string): boolean {
  return settings.only?.includes(name) ?? true;
}
