import {
  AreaStatsDocument,
  RecordAreaStatDocument,
  type AreaStatFieldsFragment,
  type RecordAreaStatInput,
} from '../../generated/graphql';
import { listing, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** Areas' figures over GraphQL. Given again for the same year, figures replace the earlier ones. */
export const areaStatGateway: ResourceGateway<AreaStatFieldsFragment> = {
  list: listing(AreaStatsDocument, {
    page: (data) => data.areaStats,
    sort: { year: 'YEAR' },
    filters: [
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'year', kind: 'counts', pinned: true },
    ],
  }),
  create: submitting(
    RecordAreaStatDocument,
    ({ areaId, year, residentPopulation, partyMembers, source }: RecordAreaStatInput) => ({
      areaId,
      year,
      residentPopulation: residentPopulation ?? null,
      partyMembers: partyMembers ?? null,
      source,
    }),
    (data) => data.recordAreaStat.areaStat,
  ),
};
