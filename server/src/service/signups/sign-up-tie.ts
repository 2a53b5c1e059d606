import { MergeCollides } from '../../people/volunteers/volunteer.errors.js';
import type { VolunteerTie } from '../../people/volunteers/volunteer-ties.js';
import { nowIn } from '../../kernel/context.js';
import { lockWithShift, moveSignUp } from './move-sign-up.js';
import { SignUp } from './sign-up.entity.js';
import { signUpStates } from './sign-up.states.js';

/** States from which somebody who leaves still gives a place, or the wait for one, back. */
const open = signUpStates.transitions.withdraw.from;

/**
 * Places on shifts that have not begun are given back when somebody leaves, and go to the next in line. On a merge they go
 * over to the record that goes on; nobody stands twice on a shift.
 */
export const signUpTie: VolunteerTie = {
  what: 'signUps',
  async leave(ctx, tx, { id: volunteerId }) {
    const now = nowIn(ctx);
    const ahead = (await tx.list(SignUp, { volunteerId }))
      .filter(({ state, startsAt }) => open.includes(state) && startsAt > now)
      .toSorted((a, b) => (a.shiftId < b.shiftId ? -1 : 1));
    for (const seen of ahead) {
      const signUp = await lockWithShift(tx, seen);
      if (!open.includes(signUp.state)) continue;
      await moveSignUp(tx, signUp, { to: 'WITHDRAWN', now, values: { stateReason: '注销' } });
    }
    return ahead.length;
  },
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
