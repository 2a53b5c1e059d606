import { change } from '../../access/audit/change.js';
import { reachOf, type Reach } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { requireWriter } from '../hosting/writer.js';
import { joinLine, takePlace } from './places.js';
import { prepareSignUp, type Asked } from './prepare-sign-up.js';
import { ShiftFull } from './sign-up.errors.js';
import { SignUp } from './sign-up.entity.js';

/** Who gets a place, and whether waiting in line will do. */
export interface Placing extends Asked {
  /** Whether to wait when the shift is full; so unless said. */
  readonly orWait?: boolean | null;
}

/**
 * Gives a volunteer who told their leader so a place on a shift, or one in line when every place is taken.
 * @throws Forbidden to auditors and to who does not lead the shift; NotFound, BadInput for what is out of reach
 * @throws ActivityNotRecruiting, SignUpClosed, VolunteerNotActive, QualificationMissing, MinorNotAllowed, RiskNotTold
 * @throws AlreadySignedUp, ShiftCollides, ShiftTooClose; ShiftFull where waiting will not do
 */
export async function signUpVolunteer(ctx: RequestContext, placing: Placing): Promise<string> {
  const who = await reachOf(ctx);
  requireWriter(who.caller);
  const facts = placing.riskTold ? { riskToldAt: nowIn(ctx) } : {};
  return change(ctx, { action: 'signUpVolunteer', subjectType: 'SignUp', facts }, (tx) =>
    place(tx, { who, now: nowIn(ctx) }, placing),
  );
}

async function place(
  tx: Transaction,
  asking: { readonly who: Reach; readonly now: string },
  placing: Placing,
): Promise<SignUp> {
  const prepared = await prepareSignUp(tx, asking, placing);
  const { shiftId: id, activityId } = prepared;
  if (await takePlace(tx, { id, activityId })) return tx.insert(SignUp, { ...prepared, state: 'ACCEPTED' });
  if (placing.orWait === false) throw new ShiftFull();
  return tx.insert(SignUp, { ...prepared, state: 'WAITLISTED', waitRank: await joinLine(tx, id) });
}
