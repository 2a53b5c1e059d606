import { describe, expect, it } from 'vitest';
import type { CheckDirection, CountsNot } from './check-event.entity.js';
import { judgeCheck } from './judge-check.js';

const day = (clock: string) => `2026-12-05T${clock}.000Z`;
const event = (direction: CheckDirection, at: string, countsNot: CountsNot | null = null) => {
  return { id: at, signUpId: 'one', direction, at, countsNot };
};
const asked = (direction: CheckDirection, at: string) => ({ signUpId: 'one', direction, at });
const pair = (from: string, to: string) => [event('IN', day(from)), event('OUT', day(to))];

describe('judging a check', () => {
  it('takes whatever comes within a minute of a scan as the same scan', () => {
    const past = [event('IN', day('01:00:00'))];

    expect(judgeCheck(asked('IN', day('01:00:59')), past)).toEqual({ countsNot: 'REPEATED', last: undefined });
    expect(judgeCheck(asked('OUT', day('01:00:59')), past)).toMatchObject({ countsNot: 'REPEATED' });
    expect(judgeCheck(asked('OUT', day('01:01:00')), past)).toEqual({ countsNot: null, last: 'OUT' });
    expect(() => judgeCheck(asked('IN', day('01:01:00')), past)).toThrow(
      expect.objectContaining({ code: 'ALREADY_IN' }),
    );
  });

  it('does not let a repeated scan stand for another', () => {
    const past = [event('IN', day('01:00:00')), event('IN', day('01:00:50'), 'REPEATED')];

    expect(judgeCheck(asked('OUT', day('01:01:10')), past)).toEqual({ countsNot: null, last: 'OUT' });
  });

  it('lets nobody out who is not in', () => {
    expect(() => judgeCheck(asked('OUT', day('01:00:00')), [])).toThrow(expect.objectContaining({ code: 'NOT_IN' }));
    const past = pair('01:00:00', '02:00:00');
    expect(() => judgeCheck(asked('OUT', day('01:30:00')), past)).toThrow(expect.objectContaining({ code: 'NOT_IN' }));
  });

  it('keeps the fourth pair of a day, and counts neither its in nor its out', () => {
    const past = [...pair('01:00:00', '01:10:00'), ...pair('01:20:00', '01:30:00'), ...pair('01:40:00', '01:50:00')];

    const into = judgeCheck(asked('IN', day('02:00:00')), past);
    const fourth = event('IN', day('02:00:00'), 'PAIRS_SPENT');
    const out = judgeCheck(asked('OUT', day('02:10:00')), [...past, fourth]);

    expect(into).toEqual({ countsNot: 'PAIRS_SPENT', last: 'IN' });
    expect(out).toEqual({ countsNot: 'PAIRS_SPENT', last: 'OUT' });
  });

  it('counts pairs over all shifts of the activity, and anew from midnight in Shanghai', () => {
    const evening = ['13:00:00', '14:00:00', '15:00:00'].flatMap((clock, i) => {
      const signUpId = i === 0 ? 'another' : 'one';
      return pair(clock, clock.replace('00:00', '30:00')).map((one) => ({ ...one, signUpId }));
    });

    expect(judgeCheck(asked('IN', day('15:59:59')), evening)).toMatchObject({ countsNot: 'PAIRS_SPENT' });
    expect(judgeCheck(asked('IN', day('16:00:00')), evening)).toEqual({ countsNot: null, last: 'IN' });
  });

  it('puts what comes in late between its neighbours, and leaves the last event standing', () => {
    const afternoon = [event('IN', day('06:00:00'))];

    const into = judgeCheck(asked('IN', day('01:00:00')), afternoon);
    const out = judgeCheck(asked('OUT', day('03:00:00')), [event('IN', day('01:00:00')), ...afternoon]);

    expect(into).toEqual({ countsNot: null, last: 'IN' });
    expect(out).toEqual({ countsNot: null, last: 'IN' });
  });
});
