import type { BenchCase } from './bench-case.js';
import type { Contestant } from './contestants.js';
import { load, type LoadResult } from './load.js';
import { median } from './median.js';

/** What a case came to. */
export interface Measured {
  readonly row: string;
  /** What falls short of a promise, in words. */
  readonly shortfalls: readonly string[];
}

const mostP99Times = 4;

/**
 * Several rounds in turn, so that whatever else the machine does hits all alike: a ratio is the median of the rounds'
 * own ratios. Rates and latencies are medians too.
 */
export async function measure(
  one: BenchCase,
  all: readonly Contestant[],
  length: { rounds: number; seconds: number },
): Promise<Measured> {
  const results = new Map<string, LoadResult[]>(all.map(({ name }) => [name, []]));
  for (const { request } of all) await load(request, 1);
  for (let round = 0; round < length.rounds; round++) {
    for (const { name, request } of all) results.get(name)?.push(await load(request, length.seconds));
  }
  const rate = (name: string) => median((results.get(name) ?? []).map((result) => result.rate));
  const p99 = (name: string) => median((results.get(name) ?? []).map((result) => result.p99));
  const refused = [...results.values()].flat().reduce((sum, result) => sum + result.refused, 0);
  const byHand = results.get('by hand') ?? [];
  const ratio = (name: string) => {
    return median((results.get(name) ?? []).map((result, round) => result.rate / (byHand[round]?.rate ?? Number.NaN)));
  };
  const cell = (name: string) =>
    `${ratio(name).toFixed(2)} (${rate(name).toFixed(0)}/s, p99 ${p99(name).toFixed(0)} ms)`;
  const promised = [one.promised.free.toFixed(2), one.promised.persisted?.toFixed(2) ?? '–'].join(' / ');
  const hand = `${rate('by hand').toFixed(0)}/s, p99 ${p99('by hand').toFixed(0)} ms`;
  const row = `| ${[one.name, one.what, hand, cell('free-form'), cell('persisted'), promised, String(refused)].join(' | ')} |`;
  return { row, shortfalls: shortfallsOf(one, ratio, p99) };
}

function shortfallsOf(one: BenchCase, ratio: (name: string) => number, p99: (name: string) => number): string[] {
  const kept: readonly (readonly [boolean, string])[] = [
    [
      ratio('free-form') >= one.promised.free,
      `free-form ${ratio('free-form').toFixed(2)} of ${String(one.promised.free)}`,
    ],
    [
      ratio('persisted') >= (one.promised.persisted ?? 0),
      `persisted ${ratio('persisted').toFixed(2)} of ${String(one.promised.persisted)}`,
    ],
    [
      p99('free-form') <= mostP99Times * p99('by hand'),
      `p99 ${String(p99('free-form'))} ms against ${String(p99('by hand'))} ms by hand`,
    ],
  ];
  return kept.filter(([holds]) => !holds).map(([, words]) => `${one.name}: ${words}`);
}
