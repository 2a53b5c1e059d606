import { drawFor } from '../../access/passwords/shown-once.js';
import { tokenHash } from '../../access/sessions/session-token.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { SignUp } from './sign-up.entity.js';

/** A one-time link: its token is shown once, and of it only the hash is kept. */
export interface FreshLink {
  readonly token: string;
  readonly hash: string;
}

/** Used already, superseded, or too old. */
export class LinkSpent extends DomainError {
  constructor() {
    super('LINK_SPENT', 'This link was used already, or is no longer good.');
  }
}

/** Draws a link. Must come before `change`, which moves on to the next turn of an Idempotency-Key. */
export function drawLink(ctx: RequestContext): FreshLink {
  const token = drawFor(ctx).text('sign-up-link', 4, 6);
  return { token, hash: tokenHash(token) };
}

/**
 * The sign-up behind a link, whether or not it can still be answered. Each attempt is counted as an attempt to sign in is,
 * before it is looked up; a link that there is gives its own attempt back.
 * @throws TooManySignIns; LinkSpent when there is no such link
 */
export async function findByLink(ctx: RequestContext, token: string): Promise<SignUp> {
  const hash = tokenHash(token.trim().toLowerCase());
  await ctx.signIns.count(`link ${hash}`, ctx.address);
  const signUp = await ctx.db.transact((tx) => tx.find(SignUp, { tokenHash: hash }));
  if (!signUp) throw new LinkSpent();
  await ctx.signIns.forgive(`link ${hash}`, ctx.address);
  return signUp;
}

type Linked = Pick<SignUp, 'state' | 'offerUntil' | 'answeredAt'>;

/** Whether a link still waits for its one answer. */
export function isOpen(signUp: Linked, now: string): boolean {
  const asks = signUp.state === 'INVITED' || signUp.state === 'OFFERED' || signUp.state === 'NO_SHOW';
  return asks && signUp.answeredAt === null && signUp.offerUntil !== null && signUp.offerUntil > now;
}

/** @throws LinkSpent when the sign-up has moved on, or another link has taken the place of this one */
export function assertOpen(ctx: RequestContext, signUp: SignUp, seen: Pick<SignUp, 'tokenHash'>): void {
  if (signUp.tokenHash !== seen.tokenHash || !isOpen(signUp, nowIn(ctx))) throw new LinkSpent();
}
