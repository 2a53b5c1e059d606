import type { RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import type { ActivityStep } from './activity.states.js';
import { takeActivityStep } from './take-activity-step.js';

/** What became of one of several activities. */
export interface StepOutcome {
  readonly id: string;
  readonly done: boolean;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** One of several activities, as it was seen. */
export interface SeenActivity {
  readonly id: string;
  readonly version: number;
}

/**
 * Takes the same step for several activities, each by itself: what is refused for one does not keep the others back.
 * @throws Unauthenticated
 */
export async function takeActivitySteps(
  ctx: RequestContext,
  step: ActivityStep,
  items: readonly SeenActivity[],
): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const item of items) outcomes.push(await takeOne(ctx, step, item));
  return outcomes;
}

async function takeOne(ctx: RequestContext, step: ActivityStep, { id, version }: SeenActivity): Promise<StepOutcome> {
  try {
    await takeActivityStep(ctx, step, { id, version });
    return { id, done: true, refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'UNAUTHENTICATED') throw error;
    return { id, done: false, refusal: { code: error.code, message: error.message } };
  }
}
