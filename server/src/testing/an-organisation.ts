import type { RequestContext } from '../kernel/context.js';
import type { RegisterOrganisationInput } from '../places/organisations/organisation.inputs.js';
import { registerOrganisation } from '../places/organisations/register-organisation.js';

/** Registers an organisation with its seat in an area. @returns its id */
export function anOrganisation(
  ctx: RequestContext,
  facts: Partial<RegisterOrganisationInput> & { areaId: string },
): Promise<string> {
  return registerOrganisation(ctx, { name: '测试单位', kind: 'UNIT', ...facts });
}
