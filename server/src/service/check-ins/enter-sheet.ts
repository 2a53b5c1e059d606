import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput, DomainError } from '../../kernel/errors.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import type { CheckDirection } from './check-event.entity.js';
import { RowCodeWrong } from './check-in.errors.js';
import { operatorsHand } from './check-in.policy.js';
import { assertHandedInSoon } from './check-times.js';
import type { EnterSheetInput, SheetLineInput } from './enter-sheet.inputs.js';
import { recordCheck, type Hand } from './record-check.js';
import type { CheckOutcome } from './record-checks.js';
import { readRowCode, rowCodes } from './row-code.js';

/** What became of one time of one line. `nonce` is the line's code as it was typed. */
export interface SheetOutcome extends CheckOutcome {
  readonly direction: CheckDirection;
}

type Row = Pick<SignUp, 'id' | 'volunteerId'>;

/**
 * Enters a sign-in sheet of paper afterwards, line by line: the row's code and the times beside the signature. Entered
 * twice, it is the same events. Each line stands or is refused by itself.
 * @throws Unauthenticated, Forbidden, NotFound when the shift is out of reach
 */
export async function enterSignInSheet(ctx: RequestContext, input: EnterSheetInput): Promise<SheetOutcome[]> {
  const hand = await operatorsHand(ctx, 'enterSignInSheet');
  const rows = await rowsOf(ctx, hand, input.shiftId);
  const outcomes: SheetOutcome[] = [];
  for (const line of input.lines) {
    for (const direction of ['IN', 'OUT'] as const) {
      const at = direction === 'IN' ? line.inAt : line.outAt;
      if (at) outcomes.push(await enterOne(ctx, { hand, rows, line, shiftId: input.shiftId, direction, at }));
    }
  }
  return outcomes;
}

async function rowsOf(ctx: RequestContext, hand: Hand, shiftId: string): Promise<ReadonlyMap<string, Row>> {
  return ctx.db.transact(async (tx) => {
    const shift = await tx.get(Shift, shiftId, hand.visible);
    const refused = hand.refuse(shift);
    if (refused) throw refused;
    const signUps = await tx.list(SignUp, { shiftId });
    const codes = rowCodes(signUps.map(({ id }) => id));
    return new Map(signUps.map((signUp) => [codes.get(signUp.id) ?? '', signUp]));
  });
}

interface Entry {
  readonly hand: Hand;
  readonly rows: ReadonlyMap<string, Row>;
  readonly line: SheetLineInput;
  readonly shiftId: string;
  readonly direction: CheckDirection;
  readonly at: string;
}

async function enterOne(ctx: RequestContext, entry: Entry): Promise<SheetOutcome> {
  const told = { nonce: entry.line.rowCode, direction: entry.direction };
  try {
    return { ...told, eventId: await written(ctx, entry), refusal: undefined };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...told, eventId: undefined, refusal: error };
  }
}

function written(ctx: RequestContext, { hand, rows, line, shiftId, direction, at }: Entry): Promise<string> {
  const row = rows.get(readRowCode(line.rowCode) ?? '-');
  if (!row) throw new RowCodeWrong();
  const receivedAt = nowIn(ctx);
  if (at > receivedAt) throw new BadInput({ lines: 'Lies in the future.' });
  assertHandedInSoon(at, receivedAt, 'sheet');
  const nonce = `sheet-${row.id}-${direction}-${String(Date.parse(at) / 60_000).split('.')[0] ?? ''}`;
  const { volunteerId } = row;
  const silent = { deviceAt: null, skewSeconds: null, device: null, position: null };
  return recordCheck(ctx, { shiftId, volunteerId, direction, method: 'SHEET', at, receivedAt, nonce, ...silent }, hand);
}
