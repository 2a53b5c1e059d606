import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict, within } from '../../access/scope.js';
import type { RequestContext } from '../../kernel/context.js';
import { Area } from '../areas/area.entity.js';
import { organisationFacts } from './organisation-facts.js';
import { Organisation } from './organisation.entity.js';
import type { AmendOrganisationInput } from './organisation.inputs.js';
import { mayKeepOrganisation } from './organisation.policy.js';

/**
 * Corrects what the directory says of an organisation. What the input leaves out is taken out.
 * @throws Forbidden to who does not administer its area
 * @throws NotFound, StaleVersion
 * @throws BadInput when the area is out of reach, or the credit code is wrong or taken
 */
export async function amendOrganisation(ctx: RequestContext, input: AmendOrganisationInput): Promise<string> {
  const who = await reachOf(ctx);
  return change(ctx, { action: 'amendOrganisation', subjectType: 'Organisation' }, async (tx) => {
    const organisation = await tx.lockVersion(Organisation, input, inDistrict(who.caller));
    const refused = mayKeepOrganisation(who, organisation);
    if (refused) throw refused;
    const area = await tx.reach(Area, input.areaId, within(who.caller, { area: 'id' }), 'areaId');
    return tx.update(Organisation, organisation, { ...organisationFacts(input), areaId: area.id });
  });
}
