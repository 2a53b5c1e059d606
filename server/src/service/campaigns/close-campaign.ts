import { change } from '../../access/audit/change.js';
import { inDistrict, requireRole } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { Campaign } from './campaign.entity.js';
import type { CloseCampaignInput } from './campaign.inputs.js';

/**
 * Ends a campaign by a last day, or takes its end back. Past activities keep it, so that their figures stay what they were.
 * @throws Forbidden to other roles than the district's administrator
 * @throws NotFound, StaleVersion
 * @throws BadInput when it would end before it begins
 */
export function closeCampaign(ctx: RequestContext, input: CloseCampaignInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  return change(ctx, { action: 'closeCampaign', subjectType: 'Campaign' }, async (tx) => {
    const campaign = await tx.lockVersion(Campaign, input, inDistrict(caller));
    const validTo = input.validTo ?? null;
    if (validTo && validTo < campaign.validFrom) throw new BadInput({ validTo: 'The last day lies before the first.' });
    return tx.update(Campaign, campaign, { validTo });
  });
}
