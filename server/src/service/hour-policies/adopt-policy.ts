import { change } from '../../access/audit/change.js';
import { requireRole } from '../../access/scope.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { Area } from '../../places/areas/area.entity.js';
import { policiesOf, policyOn } from './find-policy.js';
import { houseParameters } from './hour-parameters.js';
import { HourPolicy, type HourParameters } from './hour-policy.entity.js';
import { PolicyRetroactive, PolicyUnchanged } from './hour-policy.errors.js';
import type { AdoptPolicyInput } from './hour-policy.inputs.js';
import { policyFaults } from './policy-faults.js';

/**
 * Adopts a new version of the hour rules from a day on. Records that are written keep the version that counted them.
 * @returns the id of the version's row
 * @throws Forbidden to other roles than the district's administrator
 * @throws PolicyRetroactive for a day before today in Shanghai; PolicyUnchanged when nothing would be counted otherwise
 * @throws BadInput naming each figure that does not go with the others
 */
export function adoptPolicy(ctx: RequestContext, input: AdoptPolicyInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  const { districtId } = caller;
  const { effectiveOn } = input;
  const note = input.reason.trim();
  const parameters = figuresOf(input.parameters);
  return change(ctx, { action: 'adoptPolicy', subjectType: 'HourPolicy', reason: note }, async (tx) => {
    await tx.lock(Area, districtId);
    const today = shanghaiDay(ctx.clock.now());
    if (effectiveOn < today) throw new PolicyRetroactive(today);
    const faults = policyFaults(parameters);
    if (Object.keys(faults).length > 0) throw new BadInput(faults);
    const policies = await policiesOf(tx, districtId);
    const counting = policyOn(policies, effectiveOn);
    if (sameFigures(counting.parameters, parameters)) throw new PolicyUnchanged(counting.version);
    const number = Math.max(...policies.map(({ version }) => version)) + 1;
    const adopted = { adoptedById: caller.accountId, adoptedAt: nowIn(ctx) };
    return tx.insert(HourPolicy, {
      id: newId(),
      districtId,
      number,
      effectiveOn,
      parameters,
      note,
      ...adopted,
      version: 1,
    });
  });
}

const figures = Object.keys(houseParameters) as readonly (keyof HourParameters)[];

/** The figures alone, in their own order, whatever object they came in. */
function figuresOf(given: HourParameters): HourParameters {
  return Object.fromEntries(figures.map((figure) => [figure, given[figure]])) as unknown as HourParameters;
}

function sameFigures(a: HourParameters, b: HourParameters): boolean {
  return figures.every((figure) => a[figure] === b[figure]);
}
