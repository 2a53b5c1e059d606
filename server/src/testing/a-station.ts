import type { RequestContext } from '../kernel/context.js';
import { foundStation } from '../places/stations/found-station.js';
import type { FoundStationInput } from '../places/stations/station.inputs.js';

/** Founds a station in an area; a community station unless said otherwise, so the area is a community. @returns its id */
export function aStation(ctx: RequestContext, facts: Partial<FoundStationInput> & { areaId: string }): Promise<string> {
  return foundStation(ctx, {
    name: '测试志愿服务站',
    kind: 'COMMUNITY',
    address: '惠济区长兴路 1 号',
    foundedOn: '2018-03-05',
    ...facts,
  });
}
