import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { StepUpRequired } from './session.errors.js';

/** Refuses a caller who has not proven itself again lately; due before exports and unmasking. @throws StepUpRequired */
export function requireStepUp(ctx: RequestContext): void {
  const { steppedUpUntil } = requireCaller(ctx);
  if (!steppedUpUntil || steppedUpUntil <= nowIn(ctx)) throw new StepUpRequired();
}
