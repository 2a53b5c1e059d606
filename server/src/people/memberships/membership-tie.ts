import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import type { MergedPair, VolunteerTie } from '../volunteers/volunteer-ties.js';
import { TeamMembership, type MembershipRole } from './team-membership.entity.js';

const rank: readonly MembershipRole[] = ['MEMBER', 'DEPUTY', 'LEADER'];

/** What becomes of memberships when a volunteer leaves, or two records of one person become one. */
export const membershipTie: VolunteerTie = {
  what: 'memberships',
  async leave(ctx, tx, { id: volunteerId }) {
    const open = (await tx.list(TeamMembership, { volunteerId })).filter(({ activeKey }) => activeKey !== null);
    for (const membership of open) await tx.update(TeamMembership, membership, ended(ctx, membership, '注销'));
    return open.length;
  },
  async merge(ctx, tx, pair) {
    const rows = await tx.list(TeamMembership, { volunteerId: pair.from.id });
    for (const membership of rows) await move(ctx, tx, { pair, membership });
    return rows.length;
  },
};

/** Who leaves is a member no longer; whom nobody had answered yet is refused. */
function ended(ctx: RequestContext, { state }: TeamMembership, stateReason: string): Partial<TeamMembership> {
  return state === 'ACTIVE'
    ? { state: 'ENDED', untilOn: shanghaiDay(ctx.clock.now()), activeKey: null, stateReason }
    : { state: 'REFUSED', activeKey: null, stateReason };
}

/** Nobody is twice in a team: the second membership ends, and the higher role stays. */
async function move(
  ctx: RequestContext,
  tx: Transaction,
  { pair, membership }: { readonly pair: MergedPair; readonly membership: TeamMembership },
): Promise<void> {
  const volunteerId = pair.into.id;
  if (membership.activeKey === null) return void (await tx.update(TeamMembership, membership, { volunteerId }));
  const activeKey = `${membership.teamId} ${volunteerId}`;
  const there = await tx.find(TeamMembership, { activeKey });
  if (!there) return void (await tx.update(TeamMembership, membership, { volunteerId, activeKey }));
  const [role = 'MEMBER'] = [membership.role, there.role].toSorted((a, b) => rank.indexOf(b) - rank.indexOf(a));
  const stands = membership.state === 'ACTIVE' && there.state !== 'ACTIVE' ? [membership, there] : [there, membership];
  const [kept, gone] = stands as [TeamMembership, TeamMembership];
  await tx.update(TeamMembership, gone, { ...ended(ctx, gone, '合并'), volunteerId });
  await tx.update(TeamMembership, kept, { volunteerId, activeKey, role });
}
