import type { RequestContext } from '../../kernel/context.js';
import { BadInput, NotFound } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { Shift } from '../shifts/shift.entity.js';
import { NotSignedUp, VolunteerUnknown } from './check-in.errors.js';
import type { Hand } from './record-check.js';

/** Whom an event means: a row of the roster, or a number as typed or scanned (`RV:41010800000017`). */
export interface Told {
  readonly shiftId: string;
  readonly signUpId?: string | null;
  readonly volunteer?: string | null;
}

const byNumber = 'SELECT volunteer_id FROM volunteer_number WHERE number = ? AND district_id = ?';
const bySignUp = 'SELECT volunteer_id FROM sign_up WHERE id = ? AND shift_id = ? AND district_id = ?';

/**
 * The volunteer behind a number or a row of the roster. Numbers of merged records go on leading to the person.
 * @throws BadInput unless exactly one of them is told @throws VolunteerUnknown @throws NotSignedUp
 * @throws NotFound when the shift is out of reach
 */
export async function findChecked(ctx: RequestContext, hand: Hand, told: Told): Promise<string> {
  const { shiftId, signUpId, volunteer } = told;
  if (Boolean(signUpId) === Boolean(volunteer)) throw new BadInput({ volunteer: 'Give a number, or a sign-up.' });
  if (!isId(shiftId)) throw new NotFound();
  const found = signUpId
    ? await volunteerOfRow(ctx, [signUpId, shiftId, hand.districtId])
    : await volunteerOfNumber(ctx, hand.districtId, volunteer ?? '');
  if (found !== undefined) return found;
  await ctx.db.transact((tx) => tx.get(Shift, shiftId, hand.visible));
  throw signUpId ? new NotSignedUp() : new VolunteerUnknown();
}

async function volunteerOfRow(ctx: RequestContext, key: readonly [string, string, string]) {
  if (!isId(key[0])) return undefined;
  const [row] = await ctx.db.primary.rows(bySignUp, key);
  return row ? String(row[0]) : undefined;
}

/** The volunteer whose number it is, with or without the `RV:` of a QR code. */
export async function volunteerOfNumber(
  ctx: RequestContext,
  districtId: string,
  told: string,
): Promise<string | undefined> {
  const number = told.trim().replace(/^RV:/i, '').trim();
  if (!/^[\dA-Z]{4,24}$/i.test(number)) return undefined;
  const [row] = await ctx.db.primary.rows(byNumber, [number, districtId]);
  return row ? String(row[0]) : undefined;
}
