import { inDistrict } from '../../access/scope.js';
import { countBy } from '../../execution/count-by.js';
import type { Reading } from '../../execution/reading.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { checkEventReading } from './check-event.reading.js';

/** How many of an activity's volunteers are where. */
export interface Attendance {
  expected: number;
  present: number;
  left: number;
  missing: number;
  awaited: number;
  walkIns: number;
}

interface Batch {
  readonly ids: string[];
  readonly counted: Promise<ReadonlyMap<string, Attendance>>;
}

const batches = new WeakMap<RequestContext, Batch>();
const places: Readonly<Record<string, keyof Attendance | undefined>> = {
  CHECKED_IN: 'present',
  CHECKED_OUT: 'left',
  SERVED: 'left',
  NO_SHOW: 'missing',
};

/** Who is where in one activity. Asked for many activities of a list, it counts them all in one statement. */
export async function attendanceOf(ctx: RequestContext, activityId: string): Promise<Attendance> {
  const batch = batches.get(ctx) ?? begin(ctx);
  batch.ids.push(activityId);
  return (await batch.counted).get(activityId) ?? none();
}

/** Whatever is asked for before the next turn of the event loop is counted together. */
function begin(ctx: RequestContext): Batch {
  const ids: string[] = [];
  const counted = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    batches.delete(ctx);
    return countAttendance(ctx, ids);
  });
  const batch: Batch = { ids, counted };
  batches.set(ctx, batch);
  return batch;
}

/** Places on shifts, counted and never listed; whoever may see the activity may see how many there are. */
const placesReading: Reading = { ...checkEventReading, entity: SignUp, visible: inDistrict };

/** Counts the places on the shifts of some activities by where their volunteers are. */
async function countAttendance(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Attendance>> {
  const standing = ['ACCEPTED', ...Object.keys(places)];
  const counted = await countBy(ctx, placesReading, {
    by: ['activityId', 'state', 'via', 'startsAt'],
    where: { all: [{ oneOf: ['activityId', ids] }, { oneOf: ['state', standing] }] },
  });
  const now = nowIn(ctx);
  const found = new Map<string, Attendance>();
  for (const { values, count } of counted) {
    const { activityId, state, via, startsAt } = values as Record<string, string>;
    const sums = found.get(activityId ?? '') ?? none();
    sums.expected += count;
    sums[places[state ?? ''] ?? ((startsAt ?? '') <= now ? 'missing' : 'awaited')] += count;
    if (via === 'WALK_IN') sums.walkIns += count;
    found.set(activityId ?? '', sums);
  }
  return found;
}

function none(): Attendance {
  return { expected: 0, present: 0, left: 0, missing: 0, awaited: 0, walkIns: 0 };
}
