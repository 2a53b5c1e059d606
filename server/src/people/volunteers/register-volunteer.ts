import { change } from '../../access/audit/change.js';
import { StoredFile } from '../../access/files/stored-file.entity.js';
import { inDistrict } from '../../access/scope.js';
import { drawNumber } from '../../database/number-series.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { Area } from '../../places/areas/area.entity.js';
import { assertNewConsents } from './consents-due.js';
import { assertDocumentIsNew } from './known-documents.js';
import { lifelongNumber, seriesOf } from './lifelong-number.js';
import { rowsOf, type NewVolunteer } from './new-volunteer.js';
import { personOf } from './person.js';
import { VolunteerConsent } from './volunteer-consent.entity.js';
import { homeFinder } from './volunteer-home.js';
import { VolunteerNumber } from './volunteer-number.entity.js';
import { Volunteer } from './volunteer.entity.js';
import { requireRegistrar } from './volunteer.policy.js';

/**
 * Registers a volunteer as a draft, with the consents that allow to keep the record, and gives the lifelong number. Who it
 * is gets sealed on the way into the database; of a child under fourteen nothing stays in the open.
 * @throws Forbidden to other roles than administrators
 * @throws BadInput when area or organisation is out of reach, or a fact does not hold
 * @throws VolunteerConsentMissing when something is given that needs a consent which is not
 * @throws IdNumberKnown when somebody of the district has the document
 */
export function registerVolunteer(ctx: RequestContext, input: NewVolunteer): Promise<string> {
  const caller = requireCaller(ctx);
  requireRegistrar(caller);
  const { districtId } = caller;
  const today = shanghaiDay(ctx.clock.now());
  const person = personOf(input, today);
  const { consents } = input;
  assertNewConsents(person, consents, today);
  return change(ctx, { action: 'registerVolunteer', subjectType: 'Volunteer' }, async (tx) => {
    const drawn = await drawNumber(tx, seriesOf(districtId));
    const { code } = await tx.get(Area, districtId);
    const home = await homeFinder(tx, caller).find(input);
    await assertDocumentIsNew(ctx, tx, { caller, person });
    for (const { evidenceId } of consents) {
      if (evidenceId) await tx.reach(StoredFile, evidenceId, inDistrict(caller), 'evidenceId');
    }
    const standing = { state: 'DRAFT', registeredOn: today } as const;
    const rows = rowsOf(ctx, { districtId, number: lifelongNumber(code, drawn), home, person, consents, standing });
    const volunteer = await tx.insert(Volunteer, rows.volunteer);
    await tx.insert(VolunteerNumber, rows.number);
    for (const consent of rows.consents) await tx.insert(VolunteerConsent, consent);
    return volunteer;
  });
}
