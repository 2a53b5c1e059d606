import { requireRole } from '../../access/scope.js';
import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import { countWhere } from '../../execution/count-by.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { AreaStat } from '../../places/areas/area-stat.entity.js';
import { volunteerReading } from '../volunteers/volunteer.reading.js';
import { matchesById } from './listed-members.js';
import { PartyRosterEntry } from './party-roster-entry.entity.js';
import { PartyRoster } from './party-roster.entity.js';
import { rostersOf } from './party-roster.policy.js';

/** Party members who are volunteers, of how many, and by what it was counted. */
interface PartyRegistration {
  readonly year: number;
  readonly basis: 'ROSTERS' | 'AREA_STAT' | null;
  readonly members: number | null;
  readonly registered: number | null;
  readonly source: string | null;
}

/** Volunteers who said, with consent, that they belong to the Party. */
const declared: Condition = {
  all: [
    { oneOf: ['partyStatus', ['MEMBER', 'PROBATIONARY']] },
    { oneOf: ['state', ['VERIFIED', 'ACTIVE', 'SUSPENDED']] },
  ],
};

/**
 * How many Party members of the caller's area are volunteers in a year, and of how many: by the rosters where there are
 * any, people on several counting once; else by the area's sourced figure and what volunteers declared themselves. Without
 * either it says nothing rather than guess.
 * @throws Forbidden to stations and teams
 */
export async function showPartyRegistration(ctx: RequestContext, year: number): Promise<PartyRegistration> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN', 'AUDITOR');
  const { districtId, scopeId: areaId } = caller;
  const rosters: Condition = { all: [rostersOf(caller), { eq: { year } }] };
  const { found, registered, stat } = await ctx.db.transact(async (tx) => ({
    found: await tx.listWhere(PartyRoster, rosters),
    registered: await countDistinct(tx, districtId, {
      among: { property: 'rosterId', of: ctx.db.table(PartyRoster), select: 'id', where: rosters },
    }),
    stat: await tx.find(AreaStat, { areaId, year }),
  }));
  if (found.length > 0) {
    const members = found.reduce((sum, roster) => sum + roster.members, 0);
    return { year, basis: 'ROSTERS', members, registered, source: null };
  }
  if (typeof stat?.partyMembers !== 'number') {
    return { year, basis: null, members: null, registered: null, source: null };
  }
  const own = await countWhere(ctx, volunteerReading, declared);
  return { year, basis: 'AREA_STAT', members: stat.partyMembers, registered: own, source: stat.source };
}

async function countDistinct(tx: Transaction, districtId: string, onRosters: Condition): Promise<number> {
  const entries = await tx.listWhere(PartyRosterEntry, { all: [onRosters, { isNull: ['volunteerId', false] }] });
  const matches = await matchesById(tx, districtId, [...new Set(entries.map((entry) => entry.volunteerId ?? ''))]);
  const people = [...matches.values()].filter(({ isRegistered }) => isRegistered);
  return new Set(people.map(({ volunteerId }) => volunteerId)).size;
}
