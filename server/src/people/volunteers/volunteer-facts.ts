import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { isMinor } from './person.js';
import type { VolunteerConsent } from './volunteer-consent.entity.js';
import type { Volunteer } from './volunteer.entity.js';
import { isRegistrar } from './volunteer.policy.js';

/** A fact of a volunteer that forms ask for: only those who keep the registry read it. */
export function forRegistry<T>(ctx: RequestContext, fact: T | null): T | null {
  return isRegistrar(requireCaller(ctx)) ? fact : null;
}

/** Whether somebody is under 18, which limits when and how long they serve; in doubt yes. */
export function showMinor(ctx: RequestContext, { guarded, bornOn }: Pick<Volunteer, 'guarded' | 'bornOn'>): boolean {
  if (guarded) return true;
  return bornOn !== null && isMinor(bornOn, shanghaiDay(ctx.clock.now()));
}

/** The scan of a consent: a signed sheet shows name and phone, so it is for those who keep the registry. */
export function showConsentScan(ctx: RequestContext, { evidenceId }: Pick<VolunteerConsent, 'evidenceId'>) {
  return forRegistry(ctx, evidenceId);
}
