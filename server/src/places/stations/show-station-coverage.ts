import type { Condition } from '../../database/condition.js';
import { countBy, countWhere } from '../../execution/count-by.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { NotFound } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { areaReading } from '../areas/area.reading.js';
import type { StationCoverage, StationTally } from './station-coverage.type.js';
import { StationKind } from './station.entity.js';
import { stationReading } from './station.reading.js';

/** A community is covered by a community station at work; two of them in one community cover it once. */
const coveredByStation: Condition = {
  linked: { table: 'station', key: 'area_id', column: 'kind', values: ['COMMUNITY'], also: { state: ['ACTIVE'] } },
};

/**
 * How many communities that stand today have a community station at work, and how many stations of each kind there are
 * (closed ones do not count), in an area and all below it; in the whole district unless said.
 * @throws Unauthenticated
 * @throws NotFound when the area is none of the caller's district
 */
export async function showStationCoverage(ctx: RequestContext, areaId: string | undefined): Promise<StationCoverage> {
  const under = await reachedArea(ctx, areaId ?? requireCaller(ctx).districtId);
  const communities = standingCommunities(under, shanghaiDay(nowIn(ctx)));
  const open: Condition = { all: [{ inArea: ['areaId', under] }, { not: { eq: { state: 'CLOSED' } } }] };
  const [total, covered, stations] = await Promise.all([
    countWhere(ctx, areaReading, communities),
    countWhere(ctx, areaReading, { all: [communities, coveredByStation] }),
    countBy(ctx, stationReading, { by: ['kind', 'state'], where: open }),
  ]);
  const tally = (kind: StationKind): StationTally => {
    const own = stations.filter(({ values }) => values['kind'] === kind);
    const active = own.filter(({ values }) => values['state'] === 'ACTIVE');
    return { kind, active: sum(active), total: sum(own) };
  };
  return { communities: total, covered, byKind: Object.values(StationKind).map(tally) };
}

async function reachedArea(ctx: RequestContext, id: string): Promise<string> {
  const known = isId(id) ? await countWhere(ctx, areaReading, { eq: { id } }) : 0;
  if (known === 0) throw new NotFound();
  return id;
}

function standingCommunities(under: string, today: string): Condition {
  const ended: Condition = { compare: ['validTo', '<', today] };
  const standing: Condition = { any: [{ isNull: ['validTo', true] }, { not: ended }] };
  return {
    all: [{ eq: { level: 'COMMUNITY' } }, { inArea: ['id', under] }, { compare: ['validFrom', '<=', today] }, standing],
  };
}

function sum(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}
