import {
  CheckDirection,
  CheckMethod,
  RefusedChecksDocument,
  type RefusedCheckFieldsFragment,
} from '../../generated/graphql';
import { listing, type ResourceGateway } from '../../providers/resource-gateway';

/** What was refused out of devices' queues, over GraphQL: read only. */
export const refusedCheckGateway: ResourceGateway<RefusedCheckFieldsFragment> = {
  list: listing(RefusedChecksDocument, {
    page: (data) => data.refusedChecks,
    sort: { at: 'AT', receivedAt: 'RECEIVED_AT' },
    filters: [
      { source: 'at', kind: 'instants', pinned: true },
      { source: 'activityId', kind: 'reference', resource: 'activities', pinned: true },
      { source: 'direction', kind: 'anyOf', enumName: 'CheckDirection', values: Object.values(CheckDirection) },
      { source: 'method', kind: 'anyOf', enumName: 'CheckMethod', values: Object.values(CheckMethod) },
      { source: 'areaId', kind: 'area' },
      { source: 'stationId', kind: 'reference', resource: 'stations' },
      { source: 'teamId', kind: 'reference', resource: 'teams' },
    ],
  }),
};
