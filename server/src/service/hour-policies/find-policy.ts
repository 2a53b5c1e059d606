import type { Transaction } from '../../database/transaction.js';
import { houseParameters, housePolicy, type PolicyInForce } from './hour-parameters.js';
import { HourPolicy } from './hour-policy.entity.js';

/** Every policy of a district, the house's own first. A figure that came into the rules after one was adopted is the house's. */
export async function policiesOf(tx: Transaction, districtId: string): Promise<PolicyInForce[]> {
  const adopted = await tx.list(HourPolicy, { districtId });
  const later = adopted.map(({ number: version, effectiveOn, parameters }) => {
    return { version, effectiveOn, parameters: { ...houseParameters, ...parameters } };
  });
  return [housePolicy, ...later.toSorted((a, b) => a.version - b.version)];
}

/** The policy by which service on a day is counted: of those in force by then the newest. */
export function policyOn(policies: readonly PolicyInForce[], day: string): PolicyInForce {
  return policies.findLast(({ effectiveOn }) => effectiveOn <= day) ?? housePolicy;
}

/** The policy of a version; the one in force when it is unknown. */
export function policyOfVersion(policies: readonly PolicyInForce[], version: number): PolicyInForce {
  return policies.find((policy) => policy.version === version) ?? housePolicy;
}
