/** Shares a total out over weights in whole numbers that add up to exactly that total, each at least 1. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total * weight) / whole);
  const parts = exact.map((part) => Math.max(1, Math.floor(part)));
  const order = exact
    .map((part, i) => ({ i, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  let missing = total - parts.reduce((sum, part) => sum + part, 0);
  for (let turn = 0; missing !== 0; turn = (turn + 1) % order.length) {
    const i = order[turn]?.i ?? 0;
    const step = Math.sign(missing);
    const next = (parts[i] ?? 0) + step;
    if (next < 1) continue;
    parts[i] = next;
    missing -= step;
  }
  return parts;
}
