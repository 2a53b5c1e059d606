import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { maskPhone } from '../../kernel/masks.js';
import type { Organisation } from './organisation.entity.js';

/** The number of an organisation's contact; auditors, who need not call anybody, see it masked. */
export function showContactPhone(ctx: RequestContext, organisation: Pick<Organisation, 'contactPhone'>): string | null {
  const { contactPhone } = organisation;
  return contactPhone !== null && requireCaller(ctx).role === 'AUDITOR' ? maskPhone(contactPhone) : contactPhone;
}
