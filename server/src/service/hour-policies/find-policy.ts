import type { Transaction } from '../../database/transaction.js';
import { housePolicy, type PolicyInForce } from './hour-parameters.js';
import { HourPolicy } from './hour-policy.entity.js';

/** Every policy of a district, the house's own first. */
export async function policiesOf(tx: Transaction, districtId: string): Promise<PolicyInForce[]> {
  const adopted = await tx.list(HourPolicy, { districtId });
  const later = adopted.map(({ number, effectiveOn, parameters }) => ({ version: number, effectiveOn, parameters }));
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
