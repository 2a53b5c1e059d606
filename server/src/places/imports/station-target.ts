import type { DataImport } from '../../access/imports/data-import.entity.js';
import type { Draft, ImportTarget, Judgement, SoundDraft, WrittenDraft } from '../../access/imports/import-target.js';
import { faulty, refusedBy, writeOneByOne } from '../../access/imports/write-one-by-one.js';
import { reachOf, type Reach } from '../../access/reach.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { amendStation } from '../stations/amend-station.js';
import { foundStation } from '../stations/found-station.js';
import { Station } from '../stations/station.entity.js';
import { AmendStationInput } from '../stations/station.inputs.js';
import { mayShapeStation } from '../stations/station.policy.js';
import { AreaNames } from './area-names.js';
import { OrganisationNames } from './organisation-names.js';
import {
  readStation,
  stationFaults,
  stationInput,
  stationSays,
  type StationDraft,
  type StationLookups,
} from './station-drafts.js';
import { stationFields } from './station-fields.js';
import { standingStations, undoStations } from './undo-stations.js';

/** Tables of stations: known by their name. New ones are planned; opening them asks for a manager and is done by hand. */
export const stationTarget: ImportTarget = {
  name: 'STATIONS',
  chinese: '志愿服务站',
  subjectType: 'Station',
  fields: stationFields,
  judge,
  write,
  standing: standingStations,
  undo: undoStations,
};

interface Around {
  readonly into: DataImport;
  readonly reach: Reach;
  readonly areas: AreaNames;
  readonly byName: ReadonlyMap<string, readonly Station[]>;
}

async function judge(ctx: RequestContext, into: DataImport, drafts: readonly Draft[]): Promise<Judgement[]> {
  const lookups = await lookupsFor(ctx, drafts);
  const read = drafts.map((draft) => readStation(draft, lookups));
  const byName = await stationsNamed(
    ctx,
    drafts.map(({ values }) => values['name'] ?? ''),
  );
  const around = { into, reach: await reachOf(ctx), areas: lookups.areas, byName };
  return read.map((one) => ('reasons' in one ? faulty(one.reasons) : judgeOne(one, around)));
}

async function lookupsFor(ctx: RequestContext, drafts: readonly Draft[]): Promise<StationLookups> {
  const hosts = drafts.map(({ values }) => values['host']);
  return { areas: await AreaNames.of(ctx), hosts: await OrganisationNames.of(ctx, hosts) };
}

async function stationsNamed(ctx: RequestContext, names: readonly string[]): Promise<Map<string, Station[]>> {
  const { districtId } = requireCaller(ctx);
  const named = { all: [{ eq: { districtId } }, { oneOf: ['name', names] }] } as const;
  const byName = new Map<string, Station[]>();
  for (const station of await ctx.db.transact((tx) => tx.listWhere(Station, named))) {
    byName.set(station.name, [...(byName.get(station.name) ?? []), station]);
  }
  return byName;
}

function judgeOne(draft: StationDraft, { into, reach, areas, byName }: Around): Judgement {
  const [station, ...more] = byName.get(draft.name ?? '') ?? [];
  if (more.length > 0) {
    return faulty([
      { code: 'SEVERAL_SO_NAMED', field: 'name', message: 'Several stations of the district are called so.' },
    ]);
  }
  const input = stationInput(draft, station ?? { areaId: into.areaId });
  const reasons = stationFaults(input);
  if (reasons.length > 0) return faulty(reasons);
  if (input.kind === 'COMMUNITY' && !areas.isCommunity(input.areaId)) {
    const message = 'A community station must lie in a community.';
    return faulty([{ code: 'BAD_USER_INPUT', field: 'area', message }]);
  }
  const key = input.name;
  if (!station) return { outcome: 'NEW', reasons: [], key, recordId: null };
  const refused = mayShapeStation(reach, station);
  if (refused) return faulty([{ code: refused.code, field: 'name', message: refused.message }]);
  const outcome = stationSays(station, input) ? 'UNCHANGED' : 'CHANGED';
  return { outcome, reasons: [], key, recordId: station.id };
}

async function write(ctx: RequestContext, into: DataImport, drafts: readonly SoundDraft[]): Promise<WrittenDraft[]> {
  const lookups = await lookupsFor(ctx, drafts);
  return writeOneByOne(drafts, async (draft) => {
    const read = readStation(draft, lookups);
    if ('reasons' in read) return refusedBy(read.reasons[0]);
    if (draft.recordId === null) {
      const recordId = await foundStation(ctx, stationInput(read, { areaId: into.areaId }));
      return { recordId, version: 1, before: null };
    }
    const { recordId } = draft;
    const before = await ctx.db.transact((tx) => tx.get(Station, recordId));
    await amendStation(ctx, amendment(before, stationInput(read, before)));
    return { recordId, version: before.version + 1, before: { ...amendment(before, stationInput({}, before)) } };
  });
}

/** A change keeps whoever manages the station. */
function amendment({ id, version, managerId }: Station, input: object): AmendStationInput {
  return Object.assign(new AmendStationInput(), { managerId }, input, { id, version });
}
