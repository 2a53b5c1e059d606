import type { DataImport } from '../../access/imports/data-import.entity.js';
import type { Draft, ImportTarget, Judgement, SoundDraft, WrittenDraft } from '../../access/imports/import-target.js';
import { faulty, refusedBy, writeOneByOne } from '../../access/imports/write-one-by-one.js';
import { reachOf, type Reach } from '../../access/reach.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { AreaNames } from '../../places/imports/area-names.js';
import { OrganisationNames } from '../../places/imports/organisation-names.js';
import { amendTeam } from '../teams/amend-team.js';
import { foundTeam } from '../teams/found-team.js';
import { Team } from '../teams/team.entity.js';
import { AmendTeamInput } from '../teams/team.inputs.js';
import { mayManage } from '../teams/team.policy.js';
import { readTeam, teamFaults, teamInput, teamSays, type TeamDraft, type TeamLookups } from './team-drafts.js';
import { teamFields } from './team-fields.js';
import { standingTeams, undoTeams } from './undo-teams.js';

/** Tables of teams: known by their name, which the district has once. */
export const teamTarget: ImportTarget = {
  name: 'TEAMS',
  chinese: '志愿服务队',
  subjectType: 'Team',
  fields: teamFields,
  judge,
  write,
  standing: standingTeams,
  undo: undoTeams,
};

interface Around {
  readonly into: DataImport;
  readonly reach: Reach;
  readonly today: string;
  readonly byName: ReadonlyMap<string, Team>;
}

async function judge(ctx: RequestContext, into: DataImport, drafts: readonly Draft[]): Promise<Judgement[]> {
  const lookups = await lookupsFor(ctx, drafts);
  const byName = await teamsNamed(
    ctx,
    drafts.map(({ values }) => values['name'] ?? ''),
  );
  const around = { into, reach: await reachOf(ctx), today: shanghaiDay(ctx.clock.now()), byName };
  return drafts.map((draft) => {
    const read = readTeam(draft, lookups);
    return 'reasons' in read ? faulty(read.reasons) : judgeOne(read, around);
  });
}

async function lookupsFor(ctx: RequestContext, drafts: readonly Draft[]): Promise<TeamLookups> {
  const named = drafts.map(({ values }) => values['organisation']);
  return { areas: await AreaNames.of(ctx), organisations: await OrganisationNames.of(ctx, named) };
}

async function teamsNamed(ctx: RequestContext, names: readonly string[]): Promise<Map<string, Team>> {
  const { districtId } = requireCaller(ctx);
  const named = { all: [{ eq: { districtId } }, { oneOf: ['name', names] }] } as const;
  const found = await ctx.db.transact((tx) => tx.listWhere(Team, named));
  return new Map(found.map((team) => [team.name, team]));
}

function judgeOne(draft: TeamDraft, { into, reach, today, byName }: Around): Judgement {
  const team = byName.get(draft.name ?? '');
  const input = teamInput(draft, team ?? { areaId: into.areaId });
  const reasons = teamFaults(input, today);
  if (reasons.length > 0) return faulty(reasons);
  const key = input.name;
  if (!team) return { outcome: 'NEW', reasons: [], key, recordId: null };
  const refused = mayManage(reach, team);
  if (refused) return faulty([{ code: refused.code, field: 'name', message: refused.message }]);
  if (teamSays(team, input)) return { outcome: 'UNCHANGED', reasons: [], key, recordId: team.id };
  if (team.state === 'DISBANDED') {
    return faulty([{ code: 'TEAM_DISBANDED', field: 'name', message: 'This team has been disbanded.' }]);
  }
  return { outcome: 'CHANGED', reasons: [], key, recordId: team.id };
}

async function write(ctx: RequestContext, into: DataImport, drafts: readonly SoundDraft[]): Promise<WrittenDraft[]> {
  const lookups = await lookupsFor(ctx, drafts);
  return writeOneByOne(drafts, async (draft) => {
    const read = readTeam(draft, lookups);
    if ('reasons' in read) return refusedBy(read.reasons[0]);
    if (draft.recordId === null) {
      const { id: recordId } = await foundTeam(ctx, teamInput(read, { areaId: into.areaId }));
      return { recordId, version: 1, before: null };
    }
    const { recordId } = draft;
    const before = await ctx.db.transact((tx) => tx.get(Team, recordId));
    await amendTeam(ctx, amendment(before, teamInput(read, before)));
    return { recordId, version: before.version + 1, before: { ...amendment(before, teamInput({}, before)) } };
  });
}

/** A change keeps who leads the team; how one joins it is none of its matters. */
function amendment({ id, version, leaderId, deputyId }: Team, input: object): AmendTeamInput {
  return Object.assign(new AmendTeamInput(), { leaderId, deputyId }, input, { id, version });
}
