import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { assertConsents } from './consents-due.js';
import { openPerson } from './volunteer-cells.js';
import { VolunteerConsent, type VolunteerConsentPurpose } from './volunteer-consent.entity.js';
import type { Volunteer } from './volunteer.entity.js';

/** The purposes to which a volunteer agrees now. */
export async function purposesInForce(
  tx: Transaction,
  volunteerId: string,
): Promise<ReadonlySet<VolunteerConsentPurpose>> {
  const consents = await tx.list(VolunteerConsent, { volunteerId });
  return new Set(consents.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ purpose }) => purpose));
}

/** Refuses to go on with a record that is not consented to as it is. @throws VolunteerConsentMissing */
export async function assertConsentsInForce(ctx: RequestContext, tx: Transaction, row: Volunteer): Promise<void> {
  const today = shanghaiDay(ctx.clock.now());
  assertConsents(openPerson(ctx, row), await purposesInForce(tx, row.id), today);
}
