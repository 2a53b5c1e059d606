import {
  AdjustmentState,
  ApproveAdjustmentDocument,
  RecordAdjustmentDocument,
  RecordAdjustmentsDocument,
  RefuseAdjustmentDocument,
  RequestAdjustmentDocument,
  WithdrawAdjustmentDocument,
  type RecordAdjustmentFieldsFragment,
  type RequestAdjustmentInput,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** Adjustments over GraphQL: asked for, then approved, refused or taken back. */
export const recordAdjustmentGateway: ResourceGateway<RecordAdjustmentFieldsFragment> = {
  list: listing(RecordAdjustmentsDocument, {
    page: (data) => data.recordAdjustments,
    sort: { askedAt: 'ASKED_AT' },
    filters: [
      { source: 'awaitingMe', kind: 'yesNo', pinned: true },
      {
        source: 'state',
        kind: 'anyOf',
        enumName: 'AdjustmentState',
        values: Object.values(AdjustmentState),
        pinned: true,
      },
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'askedAt', kind: 'instants' },
      { source: 'minutes', kind: 'counts' },
      { source: 'recordId', kind: 'reference', resource: 'serviceRecords' },
      { source: 'stationId', kind: 'reference', resource: 'stations' },
      { source: 'teamId', kind: 'reference', resource: 'teams' },
    ],
  }),
  one: reading(RecordAdjustmentDocument, (data) => data.recordAdjustment),
  create: submitting(
    RequestAdjustmentDocument,
    ({ recordId, minutes, reason, evidenceId }: RequestAdjustmentInput) => {
      return { recordId, minutes, reason, evidenceId: evidenceId ?? null };
    },
    (data) => data.requestAdjustment.recordAdjustment,
  ),
  actions: {
    approve: stepping(ApproveAdjustmentDocument, (data) => data.approveAdjustment.recordAdjustment),
    refuse: stepping(RefuseAdjustmentDocument, (data) => data.refuseAdjustment.recordAdjustment),
    withdraw: stepping(WithdrawAdjustmentDocument, (data) => data.withdrawAdjustment.recordAdjustment),
  },
};
