import { startServer } from '../support/start-server.js';
import { median } from './median.js';

const starts = 5;

/** Milliseconds from the command until `/readyz` says yes, on a database that is there; the median of several starts. */
export async function coldStart(env: Readonly<Record<string, string>>): Promise<number> {
  const took: number[] = [];
  for (let start = 0; start < starts; start++) {
    const from = performance.now();
    const server = await startServer({ env });
    took.push(performance.now() - from);
    await server.stop();
  }
  return median(took);
}
