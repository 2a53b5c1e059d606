/**
 * How much longer everything takes because the machine does other things too: 1 on an idle one, 3 when two thirds of
 * a core's time go to others. A promise in seconds is multiplied by it, so that only our own slowness fails a test.
 */
export function contention(): number {
  const clock = performance.now();
  const own = process.cpuUsage();
  let spent = 0;
  while (spent < 300_000) {
    const { user, system } = process.cpuUsage(own);
    spent = user + system;
  }
  return Math.max(1, (performance.now() - clock) / (spent / 1_000));
}
