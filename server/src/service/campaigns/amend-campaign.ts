import { change } from '../../access/audit/change.js';
import { inDistrict, requireRole } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Campaign } from './campaign.entity.js';
import type { AmendCampaignInput } from './campaign.inputs.js';

/**
 * Corrects a campaign's name, code, purpose, source or first day. Activities that belong to it stay in it.
 * @throws Forbidden to other roles than the district's administrator
 * @throws NotFound, StaleVersion
 * @throws BadInput when it would begin after its end, or the code is taken
 */
export function amendCampaign(ctx: RequestContext, input: AmendCampaignInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  return change(ctx, { action: 'amendCampaign', subjectType: 'Campaign' }, async (tx) => {
    const campaign = await tx.lockVersion(Campaign, input, inDistrict(caller));
    const { code, name, source, validFrom, purpose = null } = input;
    if (campaign.validTo && campaign.validTo < validFrom) {
      throw new BadInput({ validFrom: 'The first day lies after the last.' });
    }
    return tx.update(Campaign, campaign, { code, name, nameInitials: initialsOf(name), purpose, source, validFrom });
  });
}
