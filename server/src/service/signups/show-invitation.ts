import { Account } from '../../access/accounts/account.entity.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { findByLink, isOpen } from './link-of-sign-up.js';
import type { SignUp } from './sign-up.entity.js';

/** What the holder of a link reads before answering. */
export interface Invitation extends Pick<SignUp, 'state' | 'startsAt' | 'endsAt' | 'waitRank' | 'reply'> {
  readonly open: boolean;
  readonly until: string | null;
  readonly volunteerName: string;
  readonly activityTitle: string;
  readonly place: string;
  readonly postName: string;
  readonly duty: string | null;
  readonly riskNotice: string | null;
  readonly reporterName: string | null;
}

/**
 * Shows whoever holds a link what it asks. The name is masked: a link may go astray.
 * @throws TooManySignIns; LinkSpent when there is no such link
 */
export async function showInvitation(ctx: RequestContext, token: string): Promise<Invitation> {
  const signUp = await findByLink(ctx, token);
  return ctx.db.transact(async (tx) => {
    const { nameMask } = await tx.get(Volunteer, signUp.volunteerId);
    const { title, place, riskNotice } = await tx.get(Activity, signUp.activityId);
    const { name, duty } = await tx.get(Post, signUp.postId);
    const reporter = signUp.reporterId ? await tx.get(Account, signUp.reporterId) : undefined;
    const { state, startsAt, endsAt, waitRank, reply, offerUntil } = signUp;
    const told = { state, startsAt, endsAt, waitRank, reply, place, duty, riskNotice };
    return {
      ...told,
      open: isOpen(signUp, nowIn(ctx)),
      until: offerUntil,
      volunteerName: nameMask,
      activityTitle: title,
      postName: name,
      reporterName: reporter?.displayName ?? null,
    };
  });
}
