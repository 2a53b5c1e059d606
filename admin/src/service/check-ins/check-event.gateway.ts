import {
  CheckCountsNot,
  CheckDirection,
  CheckEventsDocument,
  CheckFinding,
  CheckMethod,
  type CheckEventFieldsFragment,
} from '../../generated/graphql';
import { listing, type ResourceGateway } from '../../providers/resource-gateway';

/** Check-ins and check-outs over GraphQL: read only, nobody changes one. */
export const checkEventGateway: ResourceGateway<CheckEventFieldsFragment> = {
  list: listing(CheckEventsDocument, {
    page: (data) => data.checkEvents,
    sort: { at: 'AT', receivedAt: 'RECEIVED_AT' },
    filters: [
      { source: 'at', kind: 'instants', pinned: true },
      {
        source: 'direction',
        kind: 'anyOf',
        enumName: 'CheckDirection',
        values: Object.values(CheckDirection),
        pinned: true,
      },
      { source: 'method', kind: 'anyOf', enumName: 'CheckMethod', values: Object.values(CheckMethod), pinned: true },
      { source: 'finding', kind: 'anyOf', enumName: 'CheckFinding', values: Object.values(CheckFinding), pinned: true },
      { source: 'activityId', kind: 'reference', resource: 'activities' },
      { source: 'areaId', kind: 'area' },
      { source: 'stationId', kind: 'reference', resource: 'stations' },
      { source: 'teamId', kind: 'reference', resource: 'teams' },
      { source: 'onSite', kind: 'yesNo' },
      { source: 'countsNot', kind: 'anyOf', enumName: 'CheckCountsNot', values: Object.values(CheckCountsNot) },
      { source: 'volunteerId', kind: 'exact' },
      { source: 'shiftId', kind: 'exact' },
      { source: 'signUpId', kind: 'exact' },
    ],
  }),
};
