import type { Caller } from '../../kernel/caller.js';
import type { ApprovalTier } from './service-record.entity.js';

const order: readonly ApprovalTier[] = ['AUTOMATIC', 'STREET', 'DISTRICT'];

/** The higher of two tiers. */
export function higherTier(one: ApprovalTier, other: ApprovalTier): ApprovalTier {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

/**
 * Article 7: what no check-in proves is confirmed by another body than entered it: what a street entered by the district,
 * everything else by the street, or by another person of the district.
 */
export function tierOfOtherBody({ role }: Caller): ApprovalTier {
  return role === 'STREET_ADMIN' ? 'DISTRICT' : 'STREET';
}
