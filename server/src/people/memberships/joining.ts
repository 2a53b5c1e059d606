import { inDistrict } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { Team } from '../teams/team.entity.js';
import { TeamDisbanded } from '../teams/team.errors.js';
import { Volunteer, type VolunteerState } from '../volunteers/volunteer.entity.js';
import { VolunteerNumber } from '../volunteers/volunteer-number.entity.js';
import { AlreadyMember, TeamSuspended, VolunteerNotVerified } from './membership.errors.js';
import type { JoiningInput } from './membership.inputs.js';
import { TeamMembership, type MembershipRole } from './team-membership.entity.js';

/** A team and a volunteer who may come together, both locked. */
export interface Joining {
  readonly team: Team;
  readonly volunteer: Volunteer;
}

const belongs: readonly VolunteerState[] = ['VERIFIED', 'ACTIVE'];

/**
 * Locks the team and then the volunteer, whom the input names by identifier or by lifelong number, also an old one that a
 * merge brought along.
 * @throws BadInput when the district has no such team or volunteer
 * @throws TeamDisbanded, TeamSuspended, VolunteerNotVerified, AlreadyMember
 */
export async function lockJoining(tx: Transaction, caller: Caller, input: JoiningInput): Promise<Joining> {
  const team = await tx.reachLocked(Team, input.teamId, inDistrict(caller), 'teamId');
  requireOpen(team);
  const volunteerId = await volunteerIdOf(tx, caller, input);
  const volunteer = await tx.reachLocked(Volunteer, volunteerId, inDistrict(caller), 'volunteerId');
  requireVerified(volunteer);
  if (await tx.find(TeamMembership, { activeKey: activeKeyOf(team.id, volunteer.id) })) throw new AlreadyMember();
  return { team, volunteer };
}

async function volunteerIdOf(tx: Transaction, caller: Caller, input: JoiningInput): Promise<string> {
  const number = input.volunteerNumber?.trim();
  if (input.volunteerId && !number) return input.volunteerId;
  if (!number) throw new BadInput({ volunteerNumber: 'Give the number of the volunteer.' });
  if (input.volunteerId) throw new BadInput({ volunteerNumber: 'Name the volunteer in one way only.' });
  const [known] = await tx.lockAll(VolunteerNumber, { number, districtId: caller.districtId });
  if (!known) throw new BadInput({ volunteerNumber: 'The district has no volunteer of this number.' });
  return known.volunteerId;
}

/** @throws TeamDisbanded, TeamSuspended when the team takes on nobody */
export function requireOpen(team: Team): void {
  if (team.state === 'DISBANDED') throw new TeamDisbanded();
  if (team.state === 'SUSPENDED') throw new TeamSuspended();
}

/** @throws VolunteerNotVerified */
export function requireVerified(volunteer: Volunteer): void {
  if (!belongs.includes(volunteer.state)) throw new VolunteerNotVerified();
}

function activeKeyOf(teamId: string, volunteerId: string): string {
  return `${teamId} ${volunteerId}`;
}

/** Writes a new membership: asked for, or in force from today on as its decider says. */
export function insertMembership(
  ctx: RequestContext,
  tx: Transaction,
  { team, volunteer, ...facts }: Joining & { readonly role?: MembershipRole; readonly decidedById?: string | null },
): Promise<TeamMembership> {
  const requested = facts.decidedById === undefined;
  return tx.insert(TeamMembership, {
    id: newId(),
    districtId: team.districtId,
    areaId: team.areaId,
    teamId: team.id,
    volunteerId: volunteer.id,
    role: facts.role ?? 'MEMBER',
    state: requested ? 'REQUESTED' : 'ACTIVE',
    fromOn: requested ? null : shanghaiDay(ctx.clock.now()),
    requestedAt: nowIn(ctx),
    decidedById: facts.decidedById ?? null,
    activeKey: activeKeyOf(team.id, volunteer.id),
    version: 1,
  });
}
