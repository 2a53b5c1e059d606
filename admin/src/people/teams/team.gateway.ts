import {
  AmendTeamDocument,
  DisbandTeamDocument,
  FoundTeamDocument,
  JoinPolicy,
  ResumeTeamDocument,
  SetJoinPolicyDocument,
  SuspendTeamDocument,
  TeamDocument,
  TeamKind,
  TeamsDocument,
  TeamState,
  type AmendTeamInput,
  type FoundTeamInput,
  type TeamFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';
import { keepJoinCode } from './fresh-join-codes';

/** The kinds of teams, in the order of the contract. */
export const teamKinds = Object.values(TeamKind);

/** The ways to join, the usual one first. */
export const joinPolicies = [JoinPolicy.Verify, JoinPolicy.Open, JoinPolicy.Code, JoinPolicy.Closed];

type Facts = Omit<FoundTeamInput, 'joinPolicy'>;

function facts(given: Facts): Facts {
  const { areaId, name, kind, organisationId, leaderId, deputyId, foundedOn, slogan, description } = given;
  return { areaId, name, kind, organisationId, leaderId, deputyId, foundedOn, slogan, description };
}

/** A team as a mutation answers it, its code put where the page finds it. */
function withCode({ team, joinCode }: { team: TeamFieldsFragment; joinCode?: string | null }): TeamFieldsFragment {
  keepJoinCode(team.id, joinCode);
  return team;
}

/** Teams over GraphQL. */
export const teamGateway: ResourceGateway<TeamFieldsFragment> = {
  list: listing(TeamsDocument, {
    page: (data) => data.teams,
    sort: { name: 'NAME', kind: 'KIND', state: 'STATE', foundedOn: 'FOUNDED_ON' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'kind', kind: 'anyOf', enumName: 'TeamKind', values: teamKinds, pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'state', kind: 'anyOf', enumName: 'TeamState', values: Object.values(TeamState), pinned: true },
      { source: 'joinPolicy', kind: 'anyOf', enumName: 'JoinPolicy', values: joinPolicies },
      { source: 'organisationId', kind: 'reference', resource: 'organisations' },
      { source: 'leaderId', kind: 'reference', resource: 'colleagues' },
      { source: 'foundedOn', kind: 'days' },
    ],
  }),
  one: reading(TeamDocument, (data) => data.team),
  create: submitting(
    FoundTeamDocument,
    ({ joinPolicy, ...given }: FoundTeamInput) => ({ ...facts(given), joinPolicy }),
    (data) => withCode(data.foundTeam),
  ),
  update: submitting(
    AmendTeamDocument,
    ({ id, version, ...given }: AmendTeamInput) => ({ id, version, ...facts(given) }),
    (data) => data.amendTeam.team,
  ),
  actions: {
    suspend: stepping(SuspendTeamDocument, (data) => data.suspendTeam.team),
    resume: stepping(ResumeTeamDocument, (data) => data.resumeTeam.team),
    disband: stepping(DisbandTeamDocument, (data) => data.disbandTeam.team),
    setJoinPolicy: submitting(
      SetJoinPolicyDocument,
      ({ joinPolicy }: { joinPolicy: JoinPolicy }, { id, version }: TeamFieldsFragment) => ({
        id,
        version,
        joinPolicy,
      }),
      (data) => withCode(data.setJoinPolicy),
    ),
  },
};
