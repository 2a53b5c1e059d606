import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { Area } from '../areas/area.entity.js';
import { organisationFacts } from './organisation-facts.js';
import { Organisation } from './organisation.entity.js';
import type { RegisterOrganisationInput } from './organisation.inputs.js';

/**
 * Enters an organisation into the district's directory, so that stations, teams and activities can name it.
 * @throws Forbidden to other roles than administrators of the district or of the street where it sits
 * @throws BadInput when the area is out of reach, or the credit code is wrong or taken
 */
export function registerOrganisation(ctx: RequestContext, input: RegisterOrganisationInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  const facts = organisationFacts(input);
  return change(ctx, { action: 'registerOrganisation', subjectType: 'Organisation' }, async (tx) => {
    const area = await tx.reach(Area, input.areaId, within(caller, { area: 'id' }), 'areaId');
    const { districtId } = area;
    return tx.insert(Organisation, { ...facts, id: newId(), districtId, areaId: area.id, state: 'ACTIVE', version: 1 });
  });
}
