import {
  DecideObjectionDocument,
  ObjectionBy,
  ObjectionDecision,
  ObjectionDocument,
  ObjectionsDocument,
  ObjectionState,
  WithdrawObjectionDocument,
  type ObjectionFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** What the dialog of a correction holds. */
interface Correction {
  readonly minutes: number;
  readonly answer: string;
  readonly evidenceId?: string | null;
}

/** Objections over GraphQL: answered, or taken back. They are raised on the page of their record. */
export const objectionGateway: ResourceGateway<ObjectionFieldsFragment> = {
  list: listing(ObjectionsDocument, {
    page: (data) => data.objections,
    sort: { raisedAt: 'RAISED_AT', dueOn: 'DUE_ON' },
    filters: [
      { source: 'overdue', kind: 'yesNo', pinned: true },
      { source: 'awaitingMe', kind: 'yesNo', pinned: true },
      {
        source: 'state',
        kind: 'anyOf',
        enumName: 'ObjectionState',
        values: Object.values(ObjectionState),
        pinned: true,
      },
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'raisedBy', kind: 'anyOf', enumName: 'ObjectionBy', values: Object.values(ObjectionBy) },
      { source: 'raisedAt', kind: 'instants' },
      { source: 'dueOn', kind: 'days' },
      { source: 'recordId', kind: 'reference', resource: 'serviceRecords' },
      { source: 'stationId', kind: 'reference', resource: 'stations' },
      { source: 'teamId', kind: 'reference', resource: 'teams' },
    ],
  }),
  one: reading(ObjectionDocument, (data) => data.objection),
  actions: {
    uphold: submitting(
      DecideObjectionDocument,
      ({ reason }: { reason: string }, { id, version }) => {
        return { id, version, decision: ObjectionDecision.Upheld, answer: reason };
      },
      (data) => data.decideObjection.objection,
    ),
    adjust: submitting(
      DecideObjectionDocument,
      ({ minutes, answer, evidenceId = null }: Correction, { id, version }) => {
        return { id, version, decision: ObjectionDecision.Adjusted, answer, minutes, evidenceId };
      },
      (data) => data.decideObjection.objection,
    ),
    withdraw: stepping(WithdrawObjectionDocument, (data) => data.withdrawObjection.objection),
  },
};
