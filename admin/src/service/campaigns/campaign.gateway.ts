import {
  AmendCampaignDocument,
  CampaignsDocument,
  CampaignDocument,
  CloseCampaignDocument,
  EstablishCampaignDocument,
  type CampaignFieldsFragment,
  type EstablishCampaignInput,
} from '../../generated/graphql';
import { listing, reading, submitting, type ResourceGateway } from '../../providers/resource-gateway';
import { amendThenClose, type Entry } from '../validity/amend-then-close';

function facts({ code, name, purpose, source, validFrom }: EstablishCampaignInput): EstablishCampaignInput {
  return { code, name, purpose, source, validFrom };
}

/** Campaigns over GraphQL. */
export const campaignGateway: ResourceGateway<CampaignFieldsFragment> = {
  list: listing(CampaignsDocument, {
    page: (data) => data.campaigns,
    sort: { code: 'CODE', name: 'NAME', validFrom: 'VALID_FROM', validTo: 'VALID_TO' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'validFrom', kind: 'days' },
      { source: 'validTo', kind: 'days' },
    ],
  }),
  one: reading(CampaignDocument, (data) => data.campaign),
  create: submitting(EstablishCampaignDocument, facts, (data) => data.establishCampaign.campaign),
  update: amendThenClose<CampaignFieldsFragment>({
    facts: (entry) => facts(entry as EstablishCampaignInput),
    amend: async (port, input) => {
      const data = await port.mutate(AmendCampaignDocument, { input: input as Entry & EstablishCampaignInput });
      return data.amendCampaign.campaign;
    },
    close: async (port, input) => (await port.mutate(CloseCampaignDocument, { input })).closeCampaign.campaign,
  }),
};
