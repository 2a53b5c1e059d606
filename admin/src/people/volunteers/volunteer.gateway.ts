import {
  SubmitVolunteerDocument,
  ReturnVolunteerDocument,
  RejectVolunteerDocument,
  VerifyVolunteerDocument,
  ActivateVolunteerDocument,
  SuspendVolunteerDocument,
  ResumeVolunteerDocument,
  DeregisterVolunteerDocument,
  ReadmitVolunteerDocument,
  AmendVolunteerDocument,
  Gender,
  HalfDay,
  IdKind,
  MergeVolunteersDocument,
  PartyStatus,
  RegisterVolunteerDocument,
  VolunteerDocument,
  VolunteersDocument,
  VolunteerState,
  type VolunteerFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';
import { amendment, registration } from './volunteer-input';

export const idKinds = Object.values(IdKind);
export const genders = Object.values(Gender);
export const partyStatuses = Object.values(PartyStatus);
export const halfDays = Object.values(HalfDay);

/** What the dialog of a merge hands in: the record that goes on, as it was read. */
interface MergeValues {
  readonly intoId: string;
  readonly intoVersion: number;
  readonly reason: string;
}

/** Volunteers over GraphQL. */
export const volunteerGateway: ResourceGateway<VolunteerFieldsFragment> = {
  list: listing(VolunteersDocument, {
    page: (data) => data.volunteers,
    sort: { number: 'NUMBER', name: 'NAME', registeredOn: 'REGISTERED_ON', state: 'STATE' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'areaId', kind: 'area', pinned: true },
      {
        source: 'state',
        kind: 'anyOf',
        enumName: 'VolunteerState',
        values: Object.values(VolunteerState),
        pinned: true,
      },
      { source: 'teamId', kind: 'reference', resource: 'teams', pinned: true },
      { source: 'organisationId', kind: 'reference', resource: 'organisations' },
      { source: 'partyStatus', kind: 'anyOf', enumName: 'PartyStatus', values: partyStatuses },
      { source: 'gender', kind: 'anyOf', enumName: 'Gender', values: genders },
      { source: 'idKind', kind: 'anyOf', enumName: 'IdKind', values: idKinds },
      { source: 'guarded', kind: 'yesNo' },
      { source: 'bornOn', kind: 'days' },
      { source: 'registeredOn', kind: 'days' },
    ],
  }),
  one: reading(VolunteerDocument, (data) => data.volunteer),
  create: submitting(RegisterVolunteerDocument, registration, (data) => data.registerVolunteer.volunteer),
  update: submitting(AmendVolunteerDocument, amendment, (data) => data.amendVolunteer.volunteer),
  actions: {
    submit: stepping(SubmitVolunteerDocument, (data) => data.submitVolunteer.volunteer),
    return: stepping(ReturnVolunteerDocument, (data) => data.returnVolunteer.volunteer),
    reject: stepping(RejectVolunteerDocument, (data) => data.rejectVolunteer.volunteer),
    verify: stepping(VerifyVolunteerDocument, (data) => data.verifyVolunteer.volunteer),
    activate: stepping(ActivateVolunteerDocument, (data) => data.activateVolunteer.volunteer),
    suspend: stepping(SuspendVolunteerDocument, (data) => data.suspendVolunteer.volunteer),
    resume: stepping(ResumeVolunteerDocument, (data) => data.resumeVolunteer.volunteer),
    deregister: stepping(DeregisterVolunteerDocument, (data) => data.deregisterVolunteer.volunteer),
    readmit: stepping(ReadmitVolunteerDocument, (data) => data.readmitVolunteer.volunteer),
    merge: submitting(
      MergeVolunteersDocument,
      ({ intoId, intoVersion, reason }: MergeValues, { id, version }: VolunteerFieldsFragment) => {
        return { id, version, intoId, intoVersion, reason };
      },
      (data) => data.mergeVolunteers.volunteer,
    ),
  },
};
