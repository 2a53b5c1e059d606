import type { DemoDistrict } from './demo-district.js';
import { membersEach, type PlannedActivity } from './demo-activity-plan.js';
import type { FoundedTeam } from './demo-teams.js';
import { atLocal } from './demo-year.js';
import { must } from './must.js';
import type { SeededRandom } from './seeded-random.js';

/** When a planned activity begins and ends. */
function timesOf({ day, hour, kind }: PlannedActivity): { startsAt: string; endsAt: string } {
  const startsAt = atLocal(day, hour);
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + kind.minutes * 60_000).toISOString() };
}

/** What drafting a planned activity says. */
export function inputOf(district: DemoDistrict, one: PlannedActivity, random: SeededRandom) {
  const { kind, station, projectId } = one;
  const place = station.name.replace(/学雷锋志愿服务站|志愿服务站/, '');
  const { categories, campaigns } = district.tables;
  const times = timesOf(one);
  return {
    ...times,
    title: `${place}${kind.title}`,
    summary: kind.summary,
    areaId: station.areaId,
    stationId: station.id,
    teamId: teamOf(district, one, random).id,
    leadId: must(district.organisations.get('惠济区学雷锋志愿服务中心'), 'centre'),
    projectId,
    categoryIds: kind.categories.map((name) => must(categories.get(name), `category ${name}`)),
    campaignId: kind.campaign === null ? null : must(campaigns.get(kind.campaign), `campaign ${kind.campaign}`),
    place: `${place}${kind.place}`,
    recruitUntil: times.startsAt,
    capacity: random.between(
      one.isParty ? Math.max(membersEach, kind.capacity[0]) : kind.capacity[0],
      kind.capacity[1],
    ),
    risk: kind.risk,
    riskNotice:
      kind.risk === 'LOW'
        ? '注意往来车辆和用具安全，身体不适及时告知领队。'
        : '临近机动车道或使用工具：听从领队安排，戴好防护用品。',
    insuranceNumber:
      kind.risk === 'LOW'
        ? null
        : `SF-${one.day.replaceAll('-', '')}-${String(random.between(1, 999)).padStart(3, '0')}`,
    minorsAllowed: false,
    makeUp: false,
  };
}

/** The Party's team for the activities that are its own; to the others a team that does such things. */
function teamOf({ teams }: DemoDistrict, { kind, isParty }: PlannedActivity, random: SeededRandom): FoundedTeam {
  return random.pick(teams.filter((team) => kind.teams.includes(team.kind) && (team.kind === 'PARTY') === isParty));
}
