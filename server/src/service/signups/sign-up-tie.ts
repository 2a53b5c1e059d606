import { MergeCollides } from '../../people/volunteers/volunteer.errors.js';
import type { VolunteerTie } from '../../people/volunteers/volunteer-ties.js';
import { SignUp } from './sign-up.entity.js';

/** Places on shifts go over to the record that goes on; nobody stands twice on a shift. */
export const signUpTie: VolunteerTie = {
  what: 'signUps',
  async merge(_ctx, tx, { from, into }) {
    const rows = await tx.list(SignUp, { volunteerId: from.id });
    const taken = new Set((await tx.list(SignUp, { volunteerId: into.id })).map(({ activeKey }) => activeKey));
    for (const { id, shiftId, activeKey } of rows) {
      const mine = activeKey === null ? null : `${shiftId} ${into.id}`;
      if (mine !== null && taken.has(mine)) throw new MergeCollides('both have a place on one shift');
      await tx.updateWhere(SignUp, { volunteerId: into.id, activeKey: mine }, { eq: { id } });
    }
    return rows.length;
  },
};
