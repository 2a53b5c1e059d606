import { shanghaiDay } from '../../kernel/clock.js';
import { BadInput, DomainError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { isMinorOn } from '../hour-policies/day-limits.js';
import { policyOn } from '../hour-policies/find-policy.js';
import type { PolicyInForce } from '../hour-policies/hour-parameters.js';
import { intervalOf, overlapsOf, type Interval } from '../hour-policies/intervals.js';
import type { CheckTime } from '../hour-policies/stays.js';
import { VolunteerNotActive } from '../signups/sign-up.errors.js';
import { recordFacts, type RecordFacts } from './computed-record.js';
import { intervalsOf, tierOf } from './day-sums.js';
import type { NewRecord } from './insert-records.js';
import { planOf, type MadeUpService } from './made-up-service.js';
import type { MakeUpRowInput } from './make-up.inputs.js';
import { recordNumber } from './record-number.js';
import { ofRow } from './row-refusal.js';
import type { ServiceRecord } from './service-record.entity.js';
import {
  DayLimitExceeded,
  MakeUpTooLate,
  NothingCredited,
  RecordOverlaps,
  RowOverlaps,
} from './service-record.errors.js';

/** What rows are judged by. */
export interface MakeUpGround {
  readonly now: string;
  readonly service: MadeUpService;
  readonly people: ReadonlyMap<string, Volunteer>;
  readonly policies: readonly PolicyInForce[];
  /** What these people served on the days around, by the records that were not rejected. */
  readonly around: readonly ServiceRecord[];
}

/** A row of a make-up with what the rules make of it. */
export type JudgedRow = RecordFacts & Pick<NewRecord, 'id' | 'volunteerId' | 'shiftId' | 'creditedMinutes'>;

const dayMs = 86_400_000;
const serves: ReadonlySet<string> = new Set(['ACTIVE', 'SUSPENDED']);

/**
 * Judges every row by the rules by which computed records are counted, beside the person's records and the rows before.
 * @throws DomainError naming the row: BadInput, VolunteerNotActive, MakeUpTooLate, OutsideActivity, NothingCredited,
 * RecordOverlaps, DayLimitExceeded
 */
export function judgeRows(rows: readonly MakeUpRowInput[], ground: MakeUpGround): JudgedRow[] {
  const judged: JudgedRow[] = [];
  for (const [at, row] of rows.entries()) judged.push(judgeRow(row, { ...ground, at, before: judged }));
  return judged;
}

interface RowGround extends MakeUpGround {
  readonly at: number;
  readonly before: readonly JudgedRow[];
}

function judgeRow(row: MakeUpRowInput, ground: RowGround): JudgedRow {
  const { at, people, policies } = ground;
  const volunteer = people.get(row.volunteerId);
  if (!volunteer || !serves.has(volunteer.state)) throw ofRow(new VolunteerNotActive(), at, 'volunteerId');
  assertInTime(row, ground);
  const servedOn = shanghaiDay(row.startsAt);
  const policy = policyOn(policies, servedOn);
  const plan = named(at, 'startsAt', () => planOf(ground.service, row));
  const own = ground.around.filter(({ volunteerId }) => volunteerId === volunteer.id);
  const earlier = ground.before.filter(({ volunteerId }) => volunteerId === volunteer.id);
  const others = [...own, ...earlier.map((one) => ({ ...one, adjustedMinutes: 0 }))];
  const shift = { ...plan.time, startsOn: servedOn };
  const facts = recordFacts({ shift, volunteer, events: statedChecks(row), policy, others });
  if (facts.creditedMinutes <= 0) throw ofRow(new NothingCredited(), at, 'endsAt');
  assertApart(intervalOf(row.startsAt, row.endsAt), ground, { own, volunteerId: volunteer.id });
  const minor = isMinorOn(volunteer, servedOn);
  const { parameters } = policy;
  if (tierOf({ ...facts, adjustedMinutes: 0 }, { others, minor, parameters }) === 'NEVER') {
    const most = minor ? parameters.minorDayMinutes : parameters.mostDayMinutes;
    throw ofRow(new DayLimitExceeded(most), at, 'endsAt');
  }
  return { ...facts, id: newId(), volunteerId: volunteer.id, shiftId: plan.shiftId };
}

/** Article 7: it is over, and not too long over. */
function assertInTime({ startsAt, endsAt }: MakeUpRowInput, { at, now, policies }: RowGround): void {
  const field = `rows.${String(at)}.endsAt`;
  if (endsAt <= startsAt) throw new BadInput({ [field]: 'Must lie after the start.' });
  if (endsAt > now) throw new BadInput({ [field]: 'Lies ahead: only what is over can be made up.' });
  const { makeUpDays } = policyOn(policies, shanghaiDay(startsAt)).parameters;
  const earliest = shanghaiDay(new Date(Date.parse(now) - makeUpDays * dayMs));
  if (shanghaiDay(startsAt) < earliest) throw ofRow(new MakeUpTooLate(makeUpDays), at, 'startsAt');
}

/** Article 4: nobody is in two places at once, also not by a record that still waits, or by another row. */
function assertApart(
  time: Interval,
  { at, before }: RowGround,
  person: { readonly own: readonly ServiceRecord[]; readonly volunteerId: string },
): void {
  const other = person.own.find((record) => overlapsOf([time], claimsOf(record)).length > 0);
  if (other) throw ofRow(new RecordOverlaps(recordNumber(other), other.state !== 'PENDING'), at, 'startsAt');
  const row = before.findIndex(
    ({ volunteerId, stays }) => volunteerId === person.volunteerId && overlapsOf([time], intervalsOf(stays)).length > 0,
  );
  if (row >= 0) throw ofRow(new RowOverlaps(row), at, 'startsAt');
}

/** A record without a check-out credits nothing yet, and speaks of its whole time all the same. */
function claimsOf({ stays, startsAt, endsAt }: ServiceRecord): Interval[] {
  return stays.length > 0 ? intervalsOf(stays) : [intervalOf(startsAt, endsAt)];
}

/** What somebody says afterwards, as the rules see comings and goings. */
export function statedChecks({
  startsAt,
  endsAt,
}: Pick<MakeUpRowInput, 'startsAt' | 'endsAt'>): (CheckTime & { readonly operatorId: null })[] {
  const stated = { method: 'STATED', countsNot: null, operatorId: null };
  return [
    { ...stated, id: 'in', direction: 'IN', at: startsAt },
    { ...stated, id: 'out', direction: 'OUT', at: endsAt },
  ];
}

function named<R>(at: number, field: 'startsAt', work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw ofRow(error, at, field);
  }
}
