import type { RequestContext } from '../kernel/context.js';
import { foundStation } from '../places/stations/found-station.js';
import type { FoundStationInput } from '../places/stations/station.inputs.js';
import { takeStationStep } from '../places/stations/take-station-step.js';
import { anAccount } from './an-account.js';
import { anOrganisation } from './an-organisation.js';

type Facts = Partial<FoundStationInput> & Pick<FoundStationInput, 'areaId'>;

/** Plans a station in an area; a community station unless said otherwise, so the area is a community. @returns its id */
export function aStation(ctx: RequestContext, facts: Facts): Promise<string> {
  return foundStation(ctx, {
    name: '测试志愿服务站',
    kind: 'COMMUNITY',
    address: '惠济区长兴路 1 号',
    foundedOn: '2018-03-05',
    ...facts,
  });
}

/** Plans a station that lacks nothing to be at work: host, manager, position and hours. @returns its id */
export async function aReadyStation(ctx: RequestContext, facts: Facts): Promise<string> {
  return aStation(ctx, {
    hostId: await anOrganisation(ctx, { areaId: facts.areaId }),
    managerId: await anAccount(ctx.db, { districtId: ctx.caller?.districtId ?? '' }),
    longitude: 113.617,
    latitude: 34.868,
    openingHours: [{ weekday: 1, from: '09:00', to: '17:00' }],
    ...facts,
  });
}

/** A station at work, in its version 2. @returns its id */
export async function anActiveStation(ctx: RequestContext, facts: Facts): Promise<string> {
  return takeStationStep(ctx, 'activate', { id: await aReadyStation(ctx, facts), version: 1 });
}
