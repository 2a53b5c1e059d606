import {
  AmendOrganisationDocument,
  CloseOrganisationDocument,
  OrganisationDocument,
  OrganisationKind,
  OrganisationsDocument,
  OrganisationState,
  RegisterOrganisationDocument,
  ReopenOrganisationDocument,
  type AmendOrganisationInput,
  type OrganisationFieldsFragment,
  type RegisterOrganisationInput,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** The kinds of organisations, as people look for them. */
export const organisationKinds = Object.values(OrganisationKind);

function facts(given: RegisterOrganisationInput): RegisterOrganisationInput {
  const { areaId, name, kind, creditCode, contactName, contactPhone, address } = given;
  return { areaId, name, kind, creditCode, contactName, contactPhone, address };
}

/** Organisations over GraphQL. */
export const organisationGateway: ResourceGateway<OrganisationFieldsFragment> = {
  list: listing(OrganisationsDocument, {
    page: (data) => data.organisations,
    sort: { name: 'NAME', kind: 'KIND', state: 'STATE' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'kind', kind: 'anyOf', enumName: 'OrganisationKind', values: organisationKinds, pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
      {
        source: 'state',
        kind: 'anyOf',
        enumName: 'OrganisationState',
        values: Object.values(OrganisationState),
        pinned: true,
      },
    ],
  }),
  one: reading(OrganisationDocument, (data) => data.organisation),
  create: submitting(RegisterOrganisationDocument, facts, (data) => data.registerOrganisation.organisation),
  update: submitting(
    AmendOrganisationDocument,
    ({ id, version, ...given }: AmendOrganisationInput) => ({ id, version, ...facts(given) }),
    (data) => data.amendOrganisation.organisation,
  ),
  actions: {
    close: stepping(CloseOrganisationDocument, (data) => data.closeOrganisation.organisation),
    reopen: stepping(ReopenOrganisationDocument, (data) => data.reopenOrganisation.organisation),
  },
};
