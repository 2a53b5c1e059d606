import {
  AdmitMemberDocument,
  AgreeMembershipDocument,
  ChangeMembershipRoleDocument,
  EndMembershipDocument,
  JoinPolicyOfTeamDocument,
  JoinTeamDocument,
  MembershipRole,
  MembershipState,
  RefuseMembershipDocument,
  RequestMembershipDocument,
  TeamMembershipDocument,
  TeamMembershipsDocument,
  type AdmitMemberInput,
  type JoinTeamInput,
  type MembershipFieldsFragment,
} from '../../generated/graphql';
import type { GraphqlPort } from '../../providers/graphql-port';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** What a member can be, the usual one first. */
export const membershipRoles = [MembershipRole.Member, MembershipRole.Deputy, MembershipRole.Leader];

/** A volunteer's wish to join: as a request, or at once where the team lets people in by themselves. */
async function join(port: GraphqlPort, { joinCode, ...who }: JoinTeamInput): Promise<MembershipFieldsFragment> {
  const { team } = await port.query(JoinPolicyOfTeamDocument, { id: who.teamId });
  if (team?.joinPolicy === 'OPEN' || team?.joinPolicy === 'CODE') {
    const input = { ...who, joinCode: joinCode ?? null };
    return (await port.mutate(JoinTeamDocument, { input })).joinTeam.teamMembership;
  }
  return (await port.mutate(RequestMembershipDocument, { input: who })).requestMembership.teamMembership;
}

/** Memberships over GraphQL. A form that names a role takes the volunteer in; one without brings a wish forward. */
export const membershipGateway: ResourceGateway<MembershipFieldsFragment> = {
  list: listing(TeamMembershipsDocument, {
    page: (data) => data.teamMemberships,
    sort: { requestedAt: 'REQUESTED_AT', fromOn: 'FROM_ON', state: 'STATE' },
    filters: [
      { source: 'volunteerNumber', kind: 'exact', pinned: true },
      { source: 'teamId', kind: 'reference', resource: 'teams', pinned: true },
      {
        source: 'state',
        kind: 'anyOf',
        enumName: 'MembershipState',
        values: Object.values(MembershipState),
        pinned: true,
      },
      { source: 'role', kind: 'anyOf', enumName: 'MembershipRole', values: membershipRoles },
      { source: 'areaId', kind: 'area' },
      { source: 'fromOn', kind: 'days' },
      { source: 'untilOn', kind: 'days' },
      { source: 'requestedAt', kind: 'instants' },
    ],
  }),
  one: reading(TeamMembershipDocument, (data) => data.teamMembership),
  create: async (port, values) => {
    const { teamId, volunteerId, volunteerNumber, role, joinCode } = values as AdmitMemberInput & JoinTeamInput;
    const who = { teamId, volunteerId: volunteerId || null, volunteerNumber: volunteerNumber || null };
    if (!role) return join(port, { ...who, joinCode: joinCode || null });
    return (await port.mutate(AdmitMemberDocument, { input: { ...who, role } })).admitMember.teamMembership;
  },
  actions: {
    agree: stepping(AgreeMembershipDocument, (data) => data.agreeMembership.teamMembership),
    refuse: stepping(RefuseMembershipDocument, (data) => data.refuseMembership.teamMembership),
    end: stepping(EndMembershipDocument, (data) => data.endMembership.teamMembership),
    changeRole: submitting(
      ChangeMembershipRoleDocument,
      ({ role }: { role: MembershipRole }, { id, version }: MembershipFieldsFragment) => ({ id, version, role }),
      (data) => data.changeMembershipRole.teamMembership,
    ),
  },
};
