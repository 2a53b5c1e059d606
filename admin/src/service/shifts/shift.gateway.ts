import {
  AmendShiftDocument,
  CancelShiftDocument,
  PlanShiftDocument,
  ShiftDocument,
  ShiftsDocument,
  ShiftState,
  type PlanShiftInput,
  type ShiftFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

type Facts = Omit<PlanShiftInput, 'postId'>;

/** What a form says of a shift, field by field. */
function facts({ startsAt, endsAt, capacity, breakMinutes, overrunMinutes }: Facts): Facts {
  return { startsAt, endsAt, capacity, breakMinutes: breakMinutes ?? 0, overrunMinutes: overrunMinutes ?? 0 };
}

/** Shifts over GraphQL. */
export const shiftGateway: ResourceGateway<ShiftFieldsFragment> = {
  list: listing(ShiftsDocument, {
    page: (data) => data.shifts,
    sort: { startsAt: 'STARTS_AT' },
    filters: [
      { source: 'startsAt', kind: 'instants', pinned: true },
      { source: 'hasPlaces', kind: 'yesNo', pinned: true },
      { source: 'stationId', kind: 'reference', resource: 'stations', pinned: true },
      { source: 'teamId', kind: 'reference', resource: 'teams', pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'activityId', kind: 'reference', resource: 'activities' },
      { source: 'state', kind: 'anyOf', enumName: 'ShiftState', values: Object.values(ShiftState) },
    ],
  }),
  one: reading(ShiftDocument, (data) => data.shift),
  create: submitting(
    PlanShiftDocument,
    (given: PlanShiftInput) => ({ postId: given.postId, ...facts(given) }),
    (data) => data.planShift.shift,
  ),
  update: submitting(
    AmendShiftDocument,
    (given: Facts, { id, version }) => ({ id, version, ...facts(given) }),
    (data) => data.amendShift.shift,
  ),
  actions: { cancel: stepping(CancelShiftDocument, (data) => data.cancelShift.shift) },
};
