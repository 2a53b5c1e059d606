import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeHours } from './compute-hours.js';
import { mostMinutes, type ShiftTime } from './credit.js';
import { houseParameters } from './hour-parameters.js';
import type { CheckTime } from './stays.js';

const midnight = Date.parse('2026-12-04T16:00:00.000Z');
const iso = (second: number) => new Date(midnight + second * 1000).toISOString();
const daySeconds = 86_400;

const shifts: fc.Arbitrary<ShiftTime> = fc
  .record({
    start: fc.integer({ min: 0, max: daySeconds }),
    length: fc.integer({ min: 60, max: 12 * 3600 }),
    breakMinutes: fc.integer({ min: 0, max: 90 }),
    overrunMinutes: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ start, length, ...rest }) => ({ startsAt: iso(start), endsAt: iso(start + length), ...rest }));

const histories: fc.Arbitrary<CheckTime[]> = fc
  .array(
    fc.record({
      direction: fc.constantFrom('IN' as const, 'OUT' as const),
      method: fc.constantFrom('QR', 'KIOSK', 'LEADER', 'OFFLINE'),
      second: fc.integer({ min: 0, max: 2 * daySeconds }),
      counts: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((some) =>
    some.map(({ direction, method, second, counts }, index) => ({
      id: String(index),
      direction,
      method,
      at: iso(second),
      countsNot: counts || index % 3 > 0 ? null : 'REPEAT',
    })),
  );

function visit(id: string, from: number, until: number): CheckTime[] {
  const facts = { method: 'QR', countsNot: null };
  return [
    { ...facts, id: `${id} in`, direction: 'IN', at: iso(from) },
    { ...facts, id: `${id} out`, direction: 'OUT', at: iso(until) },
  ];
}

describe('whatever happened at the door', () => {
  it('credits no less than nothing, and no more than the presence, the plan and the overrun', () => {
    fc.assert(
      fc.property(shifts, histories, fc.boolean(), (shift, events, minor) => {
        const { creditedMinutes, presentMinutes } = computeHours({ shift, events, minor }, houseParameters);

        expect(Number.isInteger(creditedMinutes)).toBe(true);
        expect(creditedMinutes).toBeGreaterThanOrEqual(0);
        expect(creditedMinutes).toBeLessThanOrEqual(presentMinutes);
        expect(creditedMinutes).toBeLessThanOrEqual(mostMinutes(shift));
        if (minor) expect(creditedMinutes).toBeLessThanOrEqual(houseParameters.minorDayMinutes);
      }),
      { numRuns: 2_000 },
    );
  });

  it('comes to the same in whatever order the events became known', () => {
    const shuffled = histories.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(shifts, shuffled, (shift, [events, others]) => {
        const one = computeHours({ shift, events, minor: false }, houseParameters);
        const other = computeHours({ shift, events: others, minor: false }, houseParameters);

        expect(other).toEqual(one);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never gives more for a stay that is split', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: daySeconds }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(shifts, cuts, fc.boolean(), (shift, some, minor) => {
        const [from = 0, left = 0, back = 0, until = 0] = some.toSorted((a, b) => a - b);
        const whole = computeHours({ shift, events: visit('a', from, until), minor }, houseParameters);
        const events = [...visit('a', from, left), ...visit('b', back, until)];
        const split = computeHours({ shift, events, minor }, houseParameters);

        expect(split.creditedMinutes).toBeLessThanOrEqual(whole.creditedMinutes);
      }),
      { numRuns: 2_000 },
    );
  });

  it('calls verified only what was checked at both ends, by nobody else', () => {
    fc.assert(
      fc.property(shifts, histories, (shift, events) => {
        const hours = computeHours({ shift, events, minor: false }, houseParameters);
        const suspicious = ['CHECK_OUT_MISSING', 'CHECK_IN_MISSING', 'BY_LEADER'];

        if (hours.trustClass === 'A') {
          expect(hours.findings.filter((finding) => suspicious.includes(finding))).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('credits stretches in order that never overlap, within what it speaks of', () => {
    fc.assert(
      fc.property(shifts, histories, fc.boolean(), (shift, events, minor) => {
        const { stays, span } = computeHours({ shift, events, minor }, houseParameters);
        const edges = stays.flatMap(({ from, until }) => [from, until]);

        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        if (edges.length > 0) expect([edges[0], edges.at(-1)]).toEqual([span.from, span.until]);
      }),
      { numRuns: 1_000 },
    );
  });
});
