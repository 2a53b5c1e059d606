import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { requireWriter } from '../hosting/writer.js';
import { drawLink } from './link-of-sign-up.js';
import { offerEnd } from './places.js';
import { prepareSignUp, type NamedVolunteer } from './prepare-sign-up.js';
import { SignUp } from './sign-up.entity.js';

/** Who is sent for, where to, and how long an answer may take. */
export interface Dispatch extends NamedVolunteer {
  readonly shiftId: string;
  readonly acknowledgeSoft?: boolean | null;
  readonly answerWithinHours?: number | null;
}

/** A sign-up and the token of its link, which is shown this once. */
export interface WithLink {
  readonly id: string;
  readonly token: string;
}

const usualHours = 48;

/**
 * Sends for a volunteer: the place is theirs once they say so themselves, by a link that works once. The invitation holds no
 * place meanwhile.
 * @throws what {@link prepareSignUp} refuses with; the risks are told on the page behind the link
 */
export async function dispatchVolunteer(ctx: RequestContext, input: Dispatch): Promise<WithLink> {
  const who = await reachOf(ctx);
  requireWriter(who.caller);
  const { token, hash } = drawLink(ctx);
  const now = nowIn(ctx);
  const id = await change(ctx, { action: 'dispatchVolunteer', subjectType: 'SignUp' }, async (tx) => {
    const prepared = await prepareSignUp(tx, { who, now }, { ...input, riskTold: true, via: 'DISPATCH' });
    const offerUntil = offerEnd(prepared.startsAt, now, input.answerWithinHours ?? usualHours);
    return tx.insert(SignUp, { ...prepared, state: 'INVITED', offerUntil, tokenHash: hash });
  });
  return { id, token };
}
