import {
  ApprovalTier,
  ConfirmRecordDocument,
  FileObjectionDocument,
  RejectRecordDocument,
  ServiceRecordDocument,
  ServiceRecordState,
  ServiceRecordsDocument,
  TrustClass,
  type ObjectionBy,
  type ServiceRecordFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** Service records over GraphQL. Nobody writes one by hand: they are computed. */
export const serviceRecordGateway: ResourceGateway<ServiceRecordFieldsFragment> = {
  list: listing(ServiceRecordsDocument, {
    page: (data) => data.serviceRecords,
    sort: { servedOn: 'SERVED_ON', recordedAt: 'RECORDED_AT' },
    filters: [
      {
        source: 'state',
        kind: 'anyOf',
        enumName: 'ServiceRecordState',
        values: Object.values(ServiceRecordState),
        pinned: true,
      },
      { source: 'trustClass', kind: 'anyOf', enumName: 'TrustClass', values: Object.values(TrustClass), pinned: true },
      { source: 'servedOn', kind: 'days', pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'volunteerId', kind: 'reference', resource: 'volunteers' },
      { source: 'categoryId', kind: 'reference', resource: 'categories' },
      { source: 'activityId', kind: 'reference', resource: 'activities' },
      { source: 'stationId', kind: 'reference', resource: 'stations' },
      { source: 'teamId', kind: 'reference', resource: 'teams' },
      { source: 'tier', kind: 'anyOf', enumName: 'ApprovalTier', values: Object.values(ApprovalTier) },
      { source: 'creditedMinutes', kind: 'counts' },
    ],
  }),
  one: reading(ServiceRecordDocument, (data) => data.serviceRecord),
  actions: {
    confirm: stepping(ConfirmRecordDocument, (data) => data.confirmRecord.serviceRecord),
    reject: stepping(RejectRecordDocument, (data) => data.rejectRecord.serviceRecord),
    object: submitting(
      FileObjectionDocument,
      ({ raisedBy, objection }: { raisedBy: ObjectionBy; objection: string }, { id }) => {
        return { recordId: id, raisedBy, text: objection };
      },
      (data) => data.fileObjection.objection.record,
    ),
  },
};
