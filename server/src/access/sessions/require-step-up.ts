import type { Caller } from '../../kernel/caller.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { StepUpRequired } from './session.errors.js';

/**
 * The caller, who has just proven itself a second time: for exports, unmasking, and whatever else must not be open to
 * whoever finds a browser unattended. @throws Unauthenticated @throws StepUpRequired
 */
export function requireStepUp(ctx: RequestContext): Caller {
  const caller = requireCaller(ctx);
  if (caller.steppedUpUntil === null || caller.steppedUpUntil <= nowIn(ctx)) throw new StepUpRequired();
  return caller;
}
