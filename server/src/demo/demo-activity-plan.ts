import { demoActivityKinds, type DemoActivityKind } from './demo-activity-kinds.js';
import type { DemoProject } from './demo-service-tables.js';
import type { DemoStation } from './demo-stations.js';
import type { DemoYear } from './demo-year.js';
import type { SeededRandom } from './seeded-random.js';
import { shareOut } from './share-out.js';

/** How many activities were closed in the year, and how many person-times they reached. */
export const closedActivities = 500;
export const personTimes = 20_000;
/** How many the Party's team leads, and how many of its members come to each: 1,800 in all. */
export const partyActivities = 90;
export const membersEach = 20;
/** Days before today by which the Party's activities are over, so that every hour of theirs is final. */
const settledDays = 30;

/** One of the year's activities, still to be carried out. */
export interface PlannedActivity {
  readonly kind: DemoActivityKind;
  readonly station: DemoStation;
  readonly projectId: string | null;
  readonly day: string;
  readonly hour: number;
  readonly personTimes: number;
  /** Whether the Party's team leads it: 90 of the year's activities. */
  readonly isParty: boolean;
}

/** Which projects of a station a kind of activity can be held for. */
const projectKindOf: Readonly<Record<string, string>> = {
  '“清洁家园”环境整治': '清洁家园',
  文明交通志愿引导: '文明交通引导',
  慰问困难群众: '敬老助残',
  上门医疗与维修: '敬老助残',
  法律法规咨询: '邻里便民服务',
  妇幼保健咨询: '邻里便民服务',
  便民事项帮办代办: '邻里便民服务',
  课后阅读陪伴: '邻里便民服务',
  送文艺进社区: '邻里便民服务',
};

/** Days evenly over the year, with kinds in random order. */
export function planYear(
  made: {
    readonly stations: readonly DemoStation[];
    readonly projects: readonly DemoProject[];
    readonly year: DemoYear;
  },
  told: { readonly count: number; readonly personTimes: number },
  random: SeededRandom,
): PlannedActivity[] {
  const { days } = made.year;
  const kinds = kindsOf(closedActivities - told.count, random);
  const weights = kinds.map((kind) => random.between(5, 20) + kind.capacity[1]);
  const shares = shareOut(personTimes - told.personTimes, weights);
  const nextProject = projectsInTurn(made.projects, random);
  const planned = kinds.map((kind, i) => {
    const project = nextProject(projectKindOf[kind.title]);
    const station = made.stations.find(({ id }) => id === project?.stationId) ?? random.pick(made.stations);
    const day = days[Math.floor((i * days.length) / kinds.length)] ?? days[0] ?? '';
    const hour = random.pick([8, 9, 14, 15, 18]);
    return { kind, station, projectId: project?.id ?? null, day, hour, personTimes: shares[i] ?? 1 };
  });
  const party = new Set(partyTurns(planned, made.year));
  return planned.map((one) => ({ ...one, isParty: party.has(one) }));
}

/** Activities in communities that Party members can fill, evenly over the year. */
function partyTurns<P extends Omit<PlannedActivity, 'isParty'>>(planned: readonly P[], year: DemoYear): P[] {
  const last = new Date(Date.parse(year.today) - settledDays * 86_400_000).toISOString().slice(0, 10);
  const fit = planned.filter(
    ({ kind, station, day }) =>
      kind.teams.includes('PARTY') && kind.capacity[1] >= membersEach && station.kind === 'COMMUNITY' && day < last,
  );
  return Array.from({ length: Math.min(partyActivities, fit.length) }, (_, i) => {
    return fit[Math.floor((i * fit.length) / partyActivities)];
  }).filter((one) => one !== undefined);
}

/** Every kind as often as it is due, spread evenly over the year with a little disorder. */
function kindsOf(count: number, random: SeededRandom): DemoActivityKind[] {
  const due = demoActivityKinds.reduce((sum, kind) => sum + kind.times, 0);
  const spare = count - due;
  const spread = demoActivityKinds.flatMap((kind, i) => {
    const times = i === demoActivityKinds.length - 1 ? kind.times + spare : kind.times;
    return Array.from({ length: times }, (_, turn) => ({ kind, at: (turn + random.between(20, 80) / 100) / times }));
  });
  return spread.toSorted((a, b) => a.at - b.at).map(({ kind }) => kind);
}

/** Hands out a kind's projects one after the other, so that each of them is seen to regularly. */
function projectsInTurn(projects: readonly DemoProject[], random: SeededRandom) {
  const turns = new Map<string, { order: readonly DemoProject[]; at: number }>();
  return (kind: string | undefined): DemoProject | undefined => {
    if (kind === undefined) return undefined;
    const mine = projects.filter((project) => project.kind === kind);
    const turn = turns.get(kind) ?? { order: random.some(mine, mine.length), at: 0 };
    turns.set(kind, turn);
    turn.at += 1;
    return turn.order[turn.at % turn.order.length];
  };
}
