import type { Database } from '../database/database.js';
import type { Caller } from '../kernel/caller.js';
import type { RequestContext } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { aDistrict, type District } from './a-district.js';
import { aStation } from './a-station.js';
import { aTeam } from './a-team.js';
import { anOrganisation } from './an-organisation.js';
import { aCaller, contextFor } from './contexts.js';

/** A district with everything that service needs to take place, and somebody of each role. */
export interface ServiceStage extends District {
  readonly leadId: string;
  readonly stationId: string;
  readonly teamId: string;
  /** Requests by each role, and by nobody and by another district's administrator. */
  readonly as: Readonly<Record<Part, RequestContext>>;
  /** The same person's request at another time. */
  at(ctx: RequestContext, now: string): RequestContext;
  /** A request by another person of the same role and scope. */
  anotherOf(ctx: RequestContext): RequestContext;
}

type Part = 'district' | 'street' | 'station' | 'team' | 'auditor' | 'nobody' | 'stranger';

/** Sets the stage: a lead organiser, a station in the community, a team of the street. */
export async function aServiceStage(db: Database): Promise<ServiceStage> {
  const home = await aDistrict(db, '410108', '惠济区');
  const foreign = await aDistrict(db, '410105', '金水区');
  const by = (facts: Partial<Caller>) => contextFor(db, aCaller(home.districtId, facts));
  const district = by({ displayName: '区管理员' });
  const leadId = await anOrganisation(district, { areaId: home.streetId, name: '老鸦陈街道办事处' });
  const stationId = await aStation(district, { areaId: home.communityId });
  const teamId = await aTeam(district, { areaId: home.streetId });
  return {
    ...home,
    leadId,
    stationId,
    teamId,
    as: {
      district,
      street: by({ role: 'STREET_ADMIN', scopeId: home.streetId, displayName: '街道管理员' }),
      station: by({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: stationId, displayName: '站长' }),
      team: by({ role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: teamId, displayName: '队长' }),
      auditor: by({ role: 'AUDITOR', displayName: '督查员' }),
      nobody: contextFor(db, undefined),
      stranger: contextFor(db, aCaller(foreign.districtId)),
    },
    at: (ctx, now) => contextFor(db, ctx.caller, now),
    anotherOf: ({ caller }) => contextFor(db, caller && { ...caller, accountId: newId(), displayName: '另一位' }),
  };
}
