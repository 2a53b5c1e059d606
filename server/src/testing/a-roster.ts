import type { Database } from '../database/database.js';
import { shanghaiDay } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import type { Volunteer } from '../people/volunteers/volunteer.entity.js';
import type { Activity } from '../service/activities/activity.entity.js';
import { Post } from '../service/posts/post.entity.js';
import { Shift } from '../service/shifts/shift.entity.js';
import { SignUp } from '../service/signups/sign-up.entity.js';

type Hosted = Pick<Activity, 'id' | 'districtId' | 'areaId' | 'stationId' | 'teamId' | 'startsAt' | 'endsAt'>;

function placeOf({ districtId, areaId, stationId, teamId }: Omit<Hosted, 'id' | 'startsAt' | 'endsAt'>) {
  return { districtId, areaId, stationId, teamId };
}

/** A post of an activity with one shift as long as the activity, written straight into the tables. */
export function aShift(db: Database, activity: Hosted, facts: Partial<Shift> = {}): Promise<Shift> {
  const place = placeOf(activity);
  return db.transact(async (tx) => {
    const own = { activityId: activity.id, position: 1, name: '兴隆铺路与南阳路交叉口东南角', radiusMetres: 200 };
    const post = await tx.insert(Post, { ...place, ...own, id: newId(), minorsAllowed: false, version: 1 });
    const { startsAt, endsAt } = activity;
    return tx.insert(Shift, {
      ...place,
      id: newId(),
      activityId: activity.id,
      postId: post.id,
      startsAt,
      endsAt,
      startsOn: shanghaiDay(facts.startsAt ?? startsAt),
      capacity: 20,
      taken: 0,
      waiting: 0,
      breakMinutes: 0,
      overrunMinutes: 0,
      state: 'OPEN',
      version: 1,
      ...facts,
    });
  });
}

/** A volunteer's accepted place on a shift, written straight into the tables; it takes one of the shift's places. */
export function aSignUp(
  db: Database,
  { shift, volunteer }: { readonly shift: Shift; readonly volunteer: Volunteer },
  facts: Partial<SignUp> = {},
): Promise<SignUp> {
  return db.transact(async (tx) => {
    const { postId, activityId, startsAt, endsAt } = shift;
    const signUp = await tx.insert(SignUp, {
      ...placeOf(shift),
      id: newId(),
      activityId,
      postId,
      shiftId: shift.id,
      volunteerId: volunteer.id,
      startsAt,
      endsAt,
      via: 'LEADER',
      state: 'ACCEPTED',
      signedUpAt: startsAt,
      activeKey: `${shift.id} ${volunteer.id}`,
      version: 1,
      ...facts,
    });
    await tx.sql.run('UPDATE shift SET taken = taken + 1 WHERE id = ?', [shift.id]);
    return signUp;
  });
}
