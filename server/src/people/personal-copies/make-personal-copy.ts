import { change } from '../../access/audit/change.js';
import { requireStepUp } from '../../access/sessions/require-step-up.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { ReasonRequired } from '../../kernel/state-machine.js';
import { purposesInForce } from '../volunteers/consents-in-force.js';
import { VolunteerPart } from '../volunteers/volunteer-part.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';
import { VolunteerConsentMissing } from '../volunteers/volunteer.errors.js';
import { requireRegistrar, volunteersOf } from '../volunteers/volunteer.policy.js';
import { personalParts, type PersonalRow } from './personal-part.js';
import { tellPerson } from './tell-person.js';

/** Everything that the house holds about one person, part by part. */
export interface PersonalCopy {
  /** The lifelong number. */
  readonly number: string;
  readonly madeAt: string;
  readonly parts: readonly { readonly what: string; readonly rows: readonly PersonalRow[] }[];
}

/** Whose copy, why, and whether with what is sealed in plain. */
export interface CopyAsked {
  readonly id: string;
  readonly reason: string;
  readonly plain: boolean;
  /** As what file it leaves. */
  readonly format: string;
}

/**
 * Makes the copy of their data that a person may ask for (Personal Information Protection Law, Art. 45): the record and
 * whatever the slices hold, the whole district's, because half a copy is none. Sealed parts are masked unless they are
 * asked for, and then the rule of unmasking holds. The audit trail keeps that it left, and why, never what was in it.
 * @throws NotFound, StepUpRequired, ReasonRequired
 * @throws Forbidden to other roles than administrators
 * @throws VolunteerConsentMissing for plain parts when the consent to SENSITIVE is not in force
 */
export async function makePersonalCopy(ctx: RequestContext, asked: CopyAsked): Promise<PersonalCopy> {
  const caller = requireCaller(ctx);
  const { id, plain, format } = asked;
  const reason = asked.reason.trim();
  const facts = { format, unmaskableFields: plain ? Object.values(VolunteerPart) : [] };
  let copy: PersonalCopy | undefined;
  await change(ctx, { action: 'copyPersonalData', subjectType: 'Volunteer', reason, facts }, async (tx) => {
    const row = await tx.get(Volunteer, id, volunteersOf(caller));
    requireRegistrar(caller);
    requireStepUp(ctx);
    if (!reason) throw new ReasonRequired();
    if (plain && !(await purposesInForce(tx, row.id)).has('SENSITIVE')) throw new VolunteerConsentMissing('SENSITIVE');
    const person = await tellPerson(ctx, tx, { row, plain });
    copy = { number: row.number, madeAt: nowIn(ctx), parts: [...person, ...(await tellRest(tx, row))] };
    return row;
  });
  if (!copy) throw new DomainError('CONFLICT', 'This copy was made once. Ask again with a fresh Idempotency-Key.');
  return copy;
}

async function tellRest(tx: Transaction, row: Volunteer): Promise<PersonalCopy['parts']> {
  const told: { what: string; rows: readonly PersonalRow[] }[] = [];
  for (const { what, tell } of personalParts()) told.push({ what, rows: await tell(tx, row) });
  return told;
}
