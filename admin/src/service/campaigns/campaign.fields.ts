import type { CampaignFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';

const field = fieldsOf<CampaignFieldsFragment>();

/** The fields of a campaign as list, card, page and export show them. */
export const campaignFields = [
  field.lead('name'),
  field.text('code'),
  field.day('validFrom'),
  field.day('validTo'),
  field.prose('purpose', { hidden: true }),
  field.text('source', { hidden: true }),
];
