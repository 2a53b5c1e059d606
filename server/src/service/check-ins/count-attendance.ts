import { inDistrict } from '../../access/scope.js';
import { countBy } from '../../execution/count-by.js';
import type { Reading } from '../../execution/reading.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { checkEventReading } from './check-event.reading.js';
import { countIn, noAttendance, standingStates, type Attendance, type Place } from './whereabouts.js';

interface Batch {
  readonly ids: string[];
  readonly counted: Promise<ReadonlyMap<string, Attendance>>;
}

const batches = new WeakMap<RequestContext, Batch>();

/** Who is where in one activity. Asked for many activities of a list, it counts them all in one statement. */
export async function attendanceOf(ctx: RequestContext, activityId: string): Promise<Attendance> {
  const batch = batches.get(ctx) ?? begin(ctx);
  batch.ids.push(activityId);
  return (await batch.counted).get(activityId) ?? noAttendance();
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
  const counted = await countBy(ctx, placesReading, {
    by: ['activityId', 'state', 'via', 'startsAt'],
    where: { all: [{ oneOf: ['activityId', ids] }, { oneOf: ['state', standingStates] }] },
  });
  const now = nowIn(ctx);
  const found = new Map<string, Attendance>();
  for (const { values, count } of counted) {
    const { activityId, ...place } = values as unknown as Place & { readonly activityId: string };
    const sums = found.get(activityId) ?? noAttendance();
    countIn(sums, { ...place, count }, now);
    found.set(activityId, sums);
  }
  return found;
}
