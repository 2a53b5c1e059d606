import { describe, expect, it } from 'vitest';
import { computeHours, type Served } from './compute-hours.js';
import type { ShiftTime } from './credit.js';
import { houseParameters } from './hour-parameters.js';
import type { CheckTime } from './stays.js';

const day = '2026-12-05';
/** An instant of the day, given as Beijing time. */
const at = (time: string) => new Date(`${day}T${time}+08:00`).toISOString();

/** `in 09:00`, `out 11:00`, optionally with a method: `in 09:00 LEADER`. */
function event(text: string, index = 0): CheckTime {
  const [direction = '', time = '', method = 'QR'] = text.split(' ');
  const id = String(index).padStart(3, '0');
  const full = time.length === 5 ? `${time}:00` : time;
  return { id, direction: direction === 'in' ? 'IN' : 'OUT', at: at(full), method, countsNot: null };
}

function morning(facts: Partial<ShiftTime> = {}): ShiftTime {
  return { startsAt: at('09:00:00'), endsAt: at('12:00:00'), breakMinutes: 0, overrunMinutes: 0, ...facts };
}

function hours(events: readonly string[], facts: Partial<Served> = {}) {
  return computeHours({ shift: morning(), events: events.map(event), minor: false, ...facts }, houseParameters);
}

interface Case {
  readonly says: string;
  readonly events: readonly string[];
  readonly shift?: Partial<ShiftTime>;
  readonly minor?: boolean;
  readonly credited: number;
  readonly trust?: 'A' | 'B';
  readonly findings?: readonly string[];
}

function check({ events, shift, minor, credited, trust, findings }: Case): void {
  const found = hours(events, { shift: morning(shift), minor: minor ?? false });
  expect(found.creditedMinutes).toBe(credited);
  if (trust) expect(found.trustClass).toBe(trust);
  if (findings) expect(found.findings).toEqual(findings);
}

describe('article 1, what counts', () => {
  it.each<Case>([
    { says: 'the whole shift', events: ['in 09:00', 'out 12:00'], credited: 180, trust: 'A', findings: [] },
    { says: 'nothing before the start', events: ['in 08:00', 'out 12:00'], credited: 180 },
    { says: 'nothing after the end', events: ['in 09:00', 'out 14:00'], credited: 180 },
    {
      says: 'what was granted beyond the end',
      events: ['in 09:00', 'out 14:00'],
      shift: { overrunMinutes: 30 },
      credited: 210,
    },
    { says: 'less the breaks', events: ['in 09:00', 'out 12:00'], shift: { breakMinutes: 30 }, credited: 150 },
    {
      says: 'no break twice, when it was taken between two stays',
      events: ['in 09:00', 'out 10:00', 'in 10:20', 'out 12:00'],
      shift: { breakMinutes: 30 },
      credited: 150,
    },
    { says: 'seconds are summed before rounding', events: ['in 09:00:30', 'out 12:00'], credited: 179 },
    {
      says: 'rounded once, and down',
      events: ['in 09:00', 'out 09:30:40', 'in 10:00', 'out 10:30:40'],
      credited: 61,
    },
    { says: 'nothing of a stay that ends when the shift starts', events: ['in 08:00', 'out 09:00'], credited: 0 },
  ])('$says', check);
});

describe('article 2, too little', () => {
  it.each<Case>([
    {
      says: 'under ten minutes earn nothing',
      events: ['in 09:00', 'out 09:09:59'],
      credited: 0,
      findings: ['UNDER_MINIMUM', 'UNDER_SHARE'],
    },
    { says: 'ten minutes do', events: ['in 09:00', 'out 09:10'], credited: 10, findings: ['UNDER_SHARE'] },
    { says: 'under 60 % is looked at', events: ['in 09:00', 'out 10:47'], credited: 107, findings: ['UNDER_SHARE'] },
    { says: '60 % is enough', events: ['in 09:00', 'out 10:48'], credited: 108, findings: [] },
  ])('$says', check);
});

describe('article 3, minors', () => {
  const evening = { startsAt: at('19:00:00'), endsAt: at('22:00:00') };
  const long = { startsAt: at('09:00:00'), endsAt: at('15:00:00') };
  it.each<Case>([
    {
      says: 'serve until nine at night',
      events: ['in 19:00', 'out 22:00'],
      shift: evening,
      minor: true,
      credited: 120,
      findings: ['OUTSIDE_MINOR_HOURS'],
    },
    { says: 'adults later', events: ['in 19:00', 'out 22:00'], shift: evening, credited: 180, findings: [] },
    {
      says: 'serve four hours at most',
      events: ['in 09:00', 'out 15:00'],
      shift: long,
      minor: true,
      credited: 240,
      findings: ['OVER_MINOR_DAY'],
    },
  ])('$says', check);
});

describe('article 5, scans', () => {
  const four = ['09:00', '09:40', '10:20', '11:00'].flatMap((time) => {
    return [`in ${time}`, `out ${time.slice(0, 3)}${String(Number(time.slice(3)) + 19)}`];
  });
  it.each<Case>([
    {
      says: 'a second scan within a minute is the same scan',
      events: ['in 09:00', 'in 09:00:59', 'out 12:00', 'out 12:00:30'],
      credited: 180,
      trust: 'A',
      findings: [],
    },
    {
      says: 'three pairs count, a fourth does not',
      events: four,
      credited: 57,
      findings: ['TOO_MANY_PAIRS', 'UNDER_SHARE'],
    },
    {
      says: 'a check-out without a check-in ends nothing',
      events: ['out 10:00', 'in 10:10', 'out 12:00'],
      credited: 110,
      trust: 'B',
      findings: ['CHECK_IN_MISSING'],
    },
  ])('$says', check);

  it('leaves out what does not count', () => {
    const events = [event('in 09:00'), { ...event('out 09:30', 1), countsNot: 'REPEAT' }, event('out 12:00', 2)];

    expect(hours([], { events }).creditedMinutes).toBe(180);
  });
});

describe('article 6, no check-out', () => {
  it.each<Case>([
    {
      says: 'earns nothing and awaits a leader',
      events: ['in 09:00'],
      credited: 0,
      trust: 'B',
      findings: ['CHECK_OUT_MISSING', 'UNDER_SHARE'],
    },
    {
      says: 'a check-in after a check-in starts anew',
      events: ['in 09:00', 'in 11:00', 'out 12:00'],
      credited: 60,
      trust: 'B',
      findings: ['CHECK_OUT_MISSING', 'UNDER_SHARE'],
    },
  ])('$says', check);

  it('closes the record at the end of the shift', () => {
    const { span } = hours(['in 09:30'], { shift: morning({ overrunMinutes: 30 }) });

    expect(new Date(span.from).toISOString()).toBe(at('09:30:00'));
    expect(new Date(span.until).toISOString()).toBe(at('12:00:00'));
  });
});

describe('article 4, trust', () => {
  it.each<Case>([
    { says: 'a kiosk verifies', events: ['in 09:00 KIOSK', 'out 12:00 CODE'], credited: 180, trust: 'A' },
    {
      says: 'a leader vouches',
      events: ['in 09:00 LEADER', 'out 12:00 QR'],
      credited: 180,
      trust: 'B',
      findings: ['BY_LEADER'],
    },
    { says: 'a sheet vouches', events: ['in 09:00 QR', 'out 12:00 SHEET'], credited: 180, trust: 'B' },
  ])('$says', check);
});
