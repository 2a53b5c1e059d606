import type { BenchCase } from './bench-case.js';
import type { Contestant } from './contestants.js';
import { load, type LoadResult } from './load.js';
import { median } from './median.js';
import type { Ratios } from './ratios.js';

/** What a case came to. */
export interface Measured {
  readonly row: string;
  readonly ratios: Ratios;
  /** What falls short of a promise, in words. */
  readonly shortfalls: readonly string[];
}

interface Shown {
  readonly rate: number;
  readonly p99: number;
  /** Against the hand-written handler: the median of the rounds' own ratios. */
  readonly ratio: number;
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
  const refused = [...results.values()].flat().reduce((sum, result) => sum + result.refused, 0);
  const shown = (name: Contestant['name']) => show(results.get(name) ?? [], results.get('by hand') ?? []);
  const [hand, free, persisted] = [shown('by hand'), shown('free-form'), shown('persisted')];
  const promised = [one.promised.free.toFixed(2), one.promised.persisted?.toFixed(2) ?? '–'].join(' / ');
  const cells = [one.name, one.what, speed(hand), cell(free), cell(persisted), promised, String(refused)];
  return {
    row: `| ${cells.join(' | ')} |`,
    ratios: { [`${one.name} free-form`]: free.ratio, [`${one.name} persisted`]: persisted.ratio },
    shortfalls: shortfallsOf(one, { hand, free, persisted, refused }),
  };
}

function show(results: readonly LoadResult[], byHand: readonly LoadResult[]): Shown {
  return {
    rate: median(results.map(({ rate }) => rate)),
    p99: median(results.map(({ p99 }) => p99)),
    ratio: median(results.map(({ rate }, round) => rate / (byHand[round]?.rate ?? Number.NaN))),
  };
}

function speed({ rate, p99 }: Shown): string {
  return `${rate.toFixed(0)}/s, p99 ${p99.toFixed(0)} ms`;
}

function cell(shown: Shown): string {
  return `${shown.ratio.toFixed(2)} (${speed(shown)})`;
}

function shortfallsOf(
  { name, promised }: BenchCase,
  { hand, free, persisted, refused }: { hand: Shown; free: Shown; persisted: Shown; refused: number },
): string[] {
  const least = promised.persisted ?? promised.free;
  const kept: readonly (readonly [boolean, string])[] = [
    [free.ratio >= promised.free, `free-form ${free.ratio.toFixed(2)} of ${String(promised.free)}`],
    [persisted.ratio >= least, `persisted ${persisted.ratio.toFixed(2)} of ${String(least)}`],
    [free.p99 <= mostP99Times * hand.p99, `p99 ${String(free.p99)} ms against ${String(hand.p99)} ms by hand`],
    [refused === 0, `${String(refused)} requests had no answer`],
  ];
  return kept.filter(([holds]) => !holds).map(([, words]) => `${name}: ${words}`);
}
