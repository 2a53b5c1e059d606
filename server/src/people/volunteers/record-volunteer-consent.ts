import { change } from '../../access/audit/change.js';
import { StoredFile } from '../../access/files/stored-file.entity.js';
import { inDistrict } from '../../access/scope.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { assertConsentHolds, type NewConsent } from './consents-due.js';
import { consentRow } from './new-volunteer.js';
import { VolunteerConsent } from './volunteer-consent.entity.js';
import { Volunteer } from './volunteer.entity.js';
import { VolunteerEnded } from './volunteer.errors.js';
import { requireRegistrar, volunteersOf } from './volunteer.policy.js';

/**
 * Writes down that a volunteer, or the guardian, agreed to a purpose. A newer wording stands beside an older one.
 * @returns the volunteer's id
 * @throws NotFound, VolunteerEnded
 * @throws Forbidden to other roles than administrators
 * @throws BadInput when it lies ahead, a child gave it alone, the same wording is agreed to already, or the file is unknown
 */
export function recordVolunteerConsent(
  ctx: RequestContext,
  input: NewConsent & { readonly volunteerId: string },
): Promise<string> {
  const caller = requireCaller(ctx);
  return change(ctx, { action: 'recordVolunteerConsent', subjectType: 'Volunteer' }, async (tx) => {
    const of = await tx.lock(Volunteer, input.volunteerId, volunteersOf(caller));
    requireRegistrar(caller);
    if (of.state === 'MERGED') throw new VolunteerEnded();
    assertConsentHolds(input, of, shanghaiDay(ctx.clock.now()));
    const { purpose, wordingVersion, evidenceId } = input;
    const before = await tx.list(VolunteerConsent, { volunteerId: of.id, purpose, wordingVersion });
    if (before.some(({ withdrawnOn }) => withdrawnOn === null)) {
      throw new BadInput({ wordingVersion: 'This wording is agreed to already.' });
    }
    if (evidenceId) await tx.reach(StoredFile, evidenceId, inDistrict(caller), 'evidenceId');
    await tx.insert(VolunteerConsent, consentRow(ctx, of, input));
    return of;
  });
}
