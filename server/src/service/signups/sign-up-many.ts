import type { RequestContext } from '../../kernel/context.js';
import { BadInput, DomainError } from '../../kernel/errors.js';
import { SignUp, type SignUpState, type SignUpVia } from './sign-up.entity.js';
import { signUpVolunteer } from './sign-up-volunteer.js';

/** Many volunteers for one shift, by their lifelong numbers. */
export interface ManyNamed {
  readonly shiftId: string;
  readonly volunteerNumbers: readonly string[];
  readonly via: SignUpVia;
  readonly riskTold?: boolean | null;
  readonly acknowledgeSoft?: boolean | null;
  readonly orWait?: boolean | null;
}

/** What became of one of them. */
export interface SignUpOutcome {
  readonly volunteerNumber: string;
  readonly signUpId: string | null;
  readonly state: SignUpState | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/**
 * Signs many volunteers up for a shift, each by itself and in the order given: what is refused for one does not keep the
 * others back, and leaves nothing of that one behind.
 * @throws Unauthenticated, Forbidden, NotFound when no row could go through
 * @throws BadInput when a number comes twice
 */
export async function signUpMany(ctx: RequestContext, many: ManyNamed): Promise<SignUpOutcome[]> {
  const { volunteerNumbers, ...rest } = many;
  const numbers = volunteerNumbers.map((number) => number.trim());
  if (new Set(numbers).size < numbers.length) throw new BadInput({ volunteerNumbers: 'Name each volunteer once.' });
  const outcomes: SignUpOutcome[] = [];
  for (const volunteerNumber of numbers) outcomes.push(await signUpOne(ctx, rest, volunteerNumber));
  return outcomes;
}

/** Refusals of the whole, not of one row. */
const ofAll: readonly string[] = ['UNAUTHENTICATED', 'PASSWORD_CHANGE_REQUIRED', 'FORBIDDEN', 'NOT_FOUND'];

async function signUpOne(
  ctx: RequestContext,
  rest: Omit<ManyNamed, 'volunteerNumbers'>,
  volunteerNumber: string,
): Promise<SignUpOutcome> {
  try {
    const signUpId = await signUpVolunteer(ctx, { ...rest, volunteerNumber });
    const { state } = await ctx.db.transact((tx) => tx.get(SignUp, signUpId));
    return { volunteerNumber, signUpId, state, refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError) || ofAll.includes(error.code)) throw error;
    const { code, message, fields } = error;
    const [sentence] = Object.values(fields ?? {});
    return { volunteerNumber, signUpId: null, state: null, refusal: { code, message: sentence ?? message } };
  }
}
