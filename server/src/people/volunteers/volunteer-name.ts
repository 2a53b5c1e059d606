import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { Volunteer } from './volunteer.entity.js';

/** What a name is shown from. */
export type NamedVolunteer = Pick<Volunteer, 'name' | 'nameMask'>;

/** A volunteer's name as the caller may read it: auditors read it masked, and of a child under fourteen there is only the mask. */
export function nameFor(ctx: RequestContext, { name, nameMask }: NamedVolunteer): string {
  return requireCaller(ctx).role === 'AUDITOR' ? nameMask : (name ?? nameMask);
}
