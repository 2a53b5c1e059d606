import type { RequestContext } from '../kernel/context.js';
import { establishCampaign } from '../service/campaigns/establish-campaign.js';
import { adoptCategories } from '../service/categories/adopt-categories.js';
import { Category } from '../service/categories/category.entity.js';
import { adoptCalendar } from '../service/working-days/adopt-calendar.js';
import { establishProject } from '../service/projects/establish-project.js';
import type { DemoStation } from './demo-stations.js';
import type { SeededRandom } from './seeded-random.js';

/** Categories and campaigns of the demo, ids by name. */
export interface DemoServiceTables {
  readonly categories: ReadonlyMap<string, string>;
  readonly campaigns: ReadonlyMap<string, string>;
  readonly categoryCodes: readonly string[];
}

const validFrom = '2018-01-01';
const campaigns = [
  ['QJJY', '清洁家园', '整治市容环境、“六小”门店、交通秩序和社区卫生，营造整洁舒适的生活环境。'],
  ['WMJT', '文明交通', '在重要路口定时定点定岗引导，劝导不文明交通行为。'],
  ['YWZS', '义务植树', '在黄河大堤和城区绿地植树护绿。'],
  ['YWXX', '义务献血', '宣传并组织无偿献血。'],
] as const;

/** Adopts the standard categories and the calendar, and establishes the district's campaigns. */
export async function layOutServiceTables(ctx: RequestContext, districtId: string): Promise<DemoServiceTables> {
  await adoptCategories(ctx, { districtId, validFrom });
  await adoptCalendar(ctx, { districtId, years: [2025, 2026, 2027] });
  const found = await ctx.db.transact((tx) => tx.list(Category, { districtId }));
  const ids = new Map<string, string>();
  for (const [code, name, purpose] of campaigns) {
    const source = '示范数据：区文明办年度工作安排（虚构）';
    ids.set(name, await establishCampaign(ctx, { code, name, purpose, source, validFrom }));
  }
  return {
    categories: new Map(found.map(({ name, id }) => [name, id])),
    campaigns: ids,
    categoryCodes: found.map(({ code }) => code),
  };
}

/** A station's standing project. */
export interface DemoProject {
  readonly id: string;
  readonly stationId: string;
  readonly kind: string;
}

const clean = ['清洁家园', '环境保护'] as const;
const traffic = ['文明交通引导', '交通引导'] as const;
const care = ['敬老助残', '关爱特殊群体'] as const;
const neighbours = ['邻里便民服务', '社区服务'] as const;

/** Which two projects a station has besides keeping its place clean: in numbers that the year's activities keep alive. */
function furtherKinds(turn: number) {
  if (turn < 7) return [care, traffic];
  return turn < 19 ? [care, neighbours] : [traffic, neighbours];
}

/** Three standing projects for each station. */
export async function establishProjects(
  ctx: RequestContext,
  by: { readonly stations: readonly DemoStation[]; readonly tables: DemoServiceTables },
  random: SeededRandom,
): Promise<DemoProject[]> {
  const projects: DemoProject[] = [];
  for (const [turn, station] of random.some(by.stations, by.stations.length).entries()) {
    for (const [kind, category] of [clean, ...furtherKinds(turn)]) {
      const place = station.name.replace(/学雷锋志愿服务站|志愿服务站/, '');
      const categoryId = by.tables.categories.get(category) ?? '';
      const startsOn = `${String(random.between(2018, 2024))}-03-05`;
      const project = { areaId: station.areaId, stationId: station.id, categoryId, name: `${place}${kind}`, startsOn };
      projects.push({ id: await establishProject(ctx, project), stationId: station.id, kind });
    }
  }
  return projects;
}
