import type { RequestContext } from '../kernel/context.js';
import { foundStation } from '../places/stations/found-station.js';
import { areaIdOf, committeeOf, type DemoOrganisations } from './demo-organisations.js';
import type { DemoAreas } from './demo-areas.js';
import { demoOrganisations, demoPublicPlaces, demoWindowUnits } from './demo-organisation-names.js';
import type { SeededRandom } from './seeded-random.js';

/** A station of the demo. */
export interface DemoStation {
  readonly id: string;
  readonly name: string;
  readonly areaId: string;
  readonly kind: 'COMMUNITY' | 'WINDOW_UNIT' | 'PUBLIC_PLACE';
}

interface PlannedStation extends Omit<DemoStation, 'id'> {
  readonly host: string;
}

const morning = { from: '08:30', to: '12:00' };
const afternoon = { from: '14:00', to: '18:00' };
const openingHours = [1, 2, 3, 4, 5, 6].flatMap((weekday) =>
  [morning, afternoon].map((part) => ({ weekday, ...part })),
);

/** 22 community stations, seven at window units, two at public places. */
function plannedStations(areas: DemoAreas): PlannedStation[] {
  const communities = areas.communities.map(({ id: areaId, name }): PlannedStation => {
    return { name: `${name}学雷锋志愿服务站`, kind: 'COMMUNITY', areaId, host: committeeOf(name) };
  });
  const windows = demoWindowUnits.map((host): PlannedStation => {
    const seat = demoOrganisations.find((organisation) => organisation.name === host)?.in ?? '';
    return { name: `${host}学雷锋志愿服务站`, kind: 'WINDOW_UNIT', areaId: areaIdOf(areas, seat), host };
  });
  const places = demoPublicPlaces.map(({ name, host, in: seat }): PlannedStation => {
    return { name, kind: 'PUBLIC_PLACE', areaId: areaIdOf(areas, seat), host };
  });
  return [...communities, ...windows, ...places];
}

/** Founds the demo's 31 stations, still without managers. */
export async function foundStations(
  ctx: RequestContext,
  at: { readonly areas: DemoAreas; readonly organisations: DemoOrganisations },
  random: SeededRandom,
): Promise<DemoStation[]> {
  const founded: DemoStation[] = [];
  for (const { host, ...station } of plannedStations(at.areas)) {
    const id = await foundStation(ctx, {
      ...station,
      hostId: at.organisations.get(host) ?? null,
      address: `惠济区${station.name.replace(/学雷锋志愿服务站|志愿服务站/, '')}一楼便民大厅`,
      longitude: 113.55 + random.between(0, 1_700) / 10_000,
      latitude: 34.83 + random.between(0, 900) / 10_000,
      openingHours,
      foundedOn: `${String(random.between(2014, 2018))}-03-05`,
    });
    founded.push({ ...station, id });
  }
  return founded;
}
