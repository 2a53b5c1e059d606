import type { Caller } from '../kernel/caller.js';
import type { RequestContext } from '../kernel/context.js';
import { demoActivityKinds } from './demo-activity-kinds.js';
import { planYear, type PlannedActivity } from './demo-activity-plan.js';
import { DemoCourse, type Hands } from './demo-course.js';
import type { DemoActivity, DemoDistrict } from './demo-district.js';
import type { DemoStation } from './demo-stations.js';
import { showForTheOld, trafficPost, type VignetteIds } from './demo-vignettes.js';
import { inputOf } from './demo-activity-input.js';
import { must } from './must.js';
import { atLocal } from './demo-year.js';
import type { SeededRandom } from './seeded-random.js';

const comingActivities = 16;
/** How many days before its start an activity is published. */
const published = { held: 7, coming: 27 } as const;
const dayMs = 86_400_000;

/** The administrator of the street in which an area lies. */
/** Who administers the street of a community, or the street itself. */
export function streetAdminOf(district: DemoDistrict, areaId: string): Caller {
  const community = district.areas.communities.find(({ id }) => id === areaId);
  return must(district.streetAdmins.get(community?.streetId ?? areaId), 'administrator of that street');
}

function handsOfStation(district: DemoDistrict, { id, areaId, name }: DemoStation): Hands {
  return { carrier: must(district.managers.get(id), `manager of ${name}`), approver: streetAdminOf(district, areaId) };
}

/** What the rest of the demo wants to know of an activity. */
function told(
  id: string,
  input: Omit<DemoActivity, 'id' | 'isParty' | 'recruitingSince' | 'carrier' | 'approver'>,
  { hands, isParty, days }: { readonly hands: Hands; readonly isParty: boolean; readonly days: number },
): DemoActivity {
  const { areaId, stationId, teamId, startsAt, endsAt, place, capacity } = input;
  const facts = { id, areaId, stationId, teamId, startsAt, endsAt, place, capacity, isParty };
  return { ...facts, recruitingSince: new Date(Date.parse(startsAt) - days * dayMs).toISOString(), ...hands };
}

/** Carries out the year's 500 activities, two of them as the newspaper told them. */
export async function holdActivities(
  ctx: RequestContext,
  district: DemoDistrict,
  random: SeededRandom,
): Promise<DemoActivity[]> {
  const vignettes = await holdVignettes(ctx, district);
  const held = vignettes.activities;
  for (const one of planYear(district, vignettes, random)) {
    const hands = handsOfStation(district, one.station);
    const input = inputOf(district, one, random);
    const course = await DemoCourse.begin({ ctx, hands }, input);
    await course.publish(input.startsAt);
    await course.hold(input, reportOf(one, random));
    held.push(told(course.id, input, { hands, isParty: one.isParty, days: published.held }));
  }
  return held;
}

/** Activities of the coming weeks, each somewhere on its way. @returns those that recruit volunteers */
export async function planComing(
  ctx: RequestContext,
  district: DemoDistrict,
  random: SeededRandom,
): Promise<DemoActivity[]> {
  const recruiting: DemoActivity[] = [];
  for (let i = 0; i < comingActivities; i++) {
    const station = random.pick(district.stations);
    const kind = random.pick(demoActivityKinds);
    const day = dayAhead(district, i + 2);
    const hour = random.pick([9, 14]);
    const one = { kind, station, projectId: null, day, hour, personTimes: 0, isParty: false };
    const hands = handsOfStation(district, station);
    const input = inputOf(district, one, random);
    const course = await DemoCourse.begin({ ctx, hands }, input, 30);
    const early = new Date(Date.parse(input.startsAt) - 29 * 86_400_000).toISOString();
    if (i % 4 === 1 || i % 4 === 2) await course.step('submit', { by: 'carrier', at: early });
    if (i % 4 === 2) await course.step('return', { by: 'approver', at: early, reason: '请补充集合地点和联系人。' });
    if (i % 4 !== 3 && i % 4 !== 0) continue;
    await course.publish(input.startsAt, 29);
    recruiting.push(told(course.id, input, { hands, isParty: false, days: published.coming }));
  }
  return recruiting;
}

function dayAhead({ year }: DemoDistrict, days: number): string {
  const today = Date.parse(atLocal(year.today, 0));
  return new Date(today + days * 86_400_000 + 12 * 3_600_000).toISOString().slice(0, 10);
}

/** A count of person-times with where it comes from. */
function countOf(tier: 'ITEMISED' | 'COUNTED' | 'ESTIMATED', personTimes: number) {
  if (tier === 'ESTIMATED') return { tier, personTimes, source: '活动小结', method: '按发放的宣传单份数估算' };
  return { tier, personTimes, source: tier === 'ITEMISED' ? '逐人登记表' : '现场计数' };
}

function reportOf(one: PlannedActivity, random: SeededRandom) {
  const tier = random.pick(['ITEMISED', 'COUNTED', 'COUNTED', 'COUNTED', 'ESTIMATED'] as const);
  const report = `${one.kind.summary}活动按计划完成，服务${String(one.personTimes)}人次。`;
  return { report, counts: [countOf(tier, one.personTimes)], photoIds: [] };
}

/** What the vignettes of the year are, and how many of the year's figures are theirs. */
interface Vignettes {
  readonly activities: DemoActivity[];
  readonly count: number;
  readonly personTimes: number;
}

/** The two activities of 5 December. */
async function holdVignettes(ctx: RequestContext, district: DemoDistrict): Promise<Vignettes> {
  const { year, teams, leaders } = district;
  const both = [trafficPost(year.volunteerDay, idsOf(district)), showForTheOld(year.volunteerDay, idsOf(district))];
  const activities: DemoActivity[] = [];
  for (const { input, team, personTimes, report } of both) {
    const { id } = must(
      teams.find(({ name }) => name === team),
      team,
    );
    const carrier = must(leaders.get(id), `leader of ${team}`);
    const hands = { carrier, approver: streetAdminOf(district, input.areaId) };
    const course = await DemoCourse.begin({ ctx, hands }, input);
    await course.publish(input.startsAt);
    await course.hold(input, { report, counts: [countOf('COUNTED', personTimes)], photoIds: [] });
    const { areaId, stationId = null, startsAt, endsAt, place, capacity } = input;
    const where = { areaId, stationId, teamId: id, startsAt, endsAt, place, capacity };
    activities.push(told(course.id, where, { hands, isParty: false, days: published.held }));
  }
  const counts = year.volunteerDay.startsWith(String(year.year));
  const personTimes = counts ? both.reduce((sum, one) => sum + one.personTimes, 0) : 0;
  return { activities, count: counts ? both.length : 0, personTimes };
}

function idsOf(district: DemoDistrict): VignetteIds {
  const { areas, stations, teams, organisations, tables } = district;
  return {
    area: (name) => must(areas.communities.find((one) => one.name === name)?.id, name),
    station: (name) => must(stations.find((one) => one.name === name)?.id, name),
    team: (name) => must(teams.find((one) => one.name === name)?.id, name),
    organisation: (name) => must(organisations.get(name), name),
    category: (name) => must(tables.categories.get(name), name),
    campaign: (name) => must(tables.campaigns.get(name), name),
  };
}
