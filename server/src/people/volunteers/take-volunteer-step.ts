import { change } from '../../access/audit/change.js';
import type { Caller } from '../../kernel/caller.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { assertConsentsInForce } from './consents-in-force.js';
import { endTies } from './volunteer-ties.js';
import { Volunteer } from './volunteer.entity.js';
import { volunteersOf } from './volunteer.policy.js';
import { volunteerStates, type VolunteerStep } from './volunteer.states.js';

/** The steps that change one record; a merge changes two. */
type OwnStep = Exclude<VolunteerStep, 'merge'>;

/** Steps towards serving, which need every consent that the record calls for. */
const towardsService: ReadonlySet<OwnStep> = new Set(['submit', 'verify', 'activate', 'resume', 'readmit']);

/**
 * Takes a volunteer's record a step further. Leaving ends memberships and open sign-ups; number and hours stay.
 * @throws NotFound, StaleVersion
 * @throws Forbidden to other roles than administrators
 * @throws SubmittedIt when the one who submitted it verifies it
 * @throws VolunteerConsentMissing when a consent that the record calls for is not in force
 * @throws TransitionNotAllowed, ReasonRequired
 */
export function takeVolunteerStep(ctx: RequestContext, step: OwnStep, input: StepInput): Promise<string> {
  const who = requireCaller(ctx);
  const reason = input.reason?.trim() || null;
  const facts: Record<string, unknown> = {};
  return change(ctx, { action: `${step}Volunteer`, subjectType: 'Volunteer', reason, facts }, async (tx) => {
    const row = await tx.lockVersion(Volunteer, input, volunteersOf(who));
    const now = nowIn(ctx);
    const state = stateAfter(volunteerStates, step, row, { who, now, reason });
    if (towardsService.has(step)) await assertConsentsInForce(ctx, tx, row);
    if (step === 'deregister') Object.assign(facts, await endTies(ctx, tx, row));
    return tx.update(Volunteer, row, { state, stateReason: reason, ...signed(step, who, now) });
  });
}

/** Who submits and who verifies stands on the record, because they must be two. */
function signed(step: OwnStep, { accountId }: Caller, now: string): Partial<Volunteer> {
  if (step === 'submit' || step === 'readmit') return { submittedById: accountId };
  return step === 'verify' ? { verifiedById: accountId, verifiedAt: now } : {};
}
