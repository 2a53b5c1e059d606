import { change } from '../../access/audit/change.js';
import { requireRole } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Campaign } from './campaign.entity.js';
import type { EstablishCampaignInput } from './campaign.inputs.js';

/**
 * Calls a campaign that activities can belong to. Only the district's administrator does, because figures are grouped by it.
 * @throws Forbidden to other roles
 * @throws BadInput when the code is taken
 */
export function establishCampaign(ctx: RequestContext, input: EstablishCampaignInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  const { code, name, source, validFrom } = input;
  const purpose = input.purpose ?? null;
  const { districtId } = caller;
  return change(ctx, { action: 'establishCampaign', subjectType: 'Campaign' }, (tx) =>
    tx.insert(Campaign, {
      id: newId(),
      districtId,
      code,
      name,
      nameInitials: initialsOf(name),
      purpose,
      source,
      validFrom,
      version: 1,
    }),
  );
}
