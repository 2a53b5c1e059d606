import type { SqlRunner } from './dialect.js';

/** How long a replica that did not answer is left alone, milliseconds. */
const restMs = 5_000;

/** A replica and until when it is left alone. */
interface Replica {
  readonly runner: SqlRunner;
  restsUntil: number;
}

/**
 * Reads from the replicas in turn, and from the primary while none of them answers. A read changes nothing, so it can be
 * asked again elsewhere.
 */
export function replicaReader(
  primary: SqlRunner,
  replicas: readonly SqlRunner[],
  isTransient: (error: unknown) => boolean,
): SqlRunner {
  if (replicas.length === 0) return primary;
  const all: Replica[] = replicas.map((runner) => ({ runner, restsUntil: 0 }));
  let turn = 0;
  const next = (): Replica | undefined => {
    const awake = all.filter((replica) => replica.restsUntil <= performance.now());
    return awake[turn++ % Math.max(1, awake.length)];
  };
  return {
    async rows(sql, params) {
      for (let replica = next(); replica; replica = next()) {
        try {
          return await replica.runner.rows(sql, params);
        } catch (error) {
          if (!isTransient(error)) throw error;
          replica.restsUntil = performance.now() + restMs;
        }
      }
      return primary.rows(sql, params);
    },
    run: (sql, params) => primary.run(sql, params),
  };
}
