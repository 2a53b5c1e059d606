import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { replaceMarks } from '../../database/marks.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BeneficiaryConsent } from './beneficiary-consent.entity.js';
import { Beneficiary, BeneficiaryGroupMark } from './beneficiary.entity.js';
import { BeneficiaryEnded } from './beneficiary.errors.js';
import type { AmendBeneficiaryInput } from './beneficiary.inputs.js';
import { inCareOf, requireKeeper } from './beneficiary.policy.js';
import { assertPhoneIsNew, givenPhone } from './check-phone.js';
import { givenBirthYear, openParticulars, sealParticulars, type Particulars } from './particulars.js';
import { placed, type Placement } from './placement.js';

/**
 * Changes a beneficiary's record. Whoever edits does not see what is sealed, so what the input leaves out stays as it is;
 * whether everything must be sealed is judged anew from the whole.
 * @throws NotFound, StaleVersion, BeneficiaryEnded
 * @throws Forbidden to auditors
 * @throws BadInput when community or station is out of reach, or a fact does not hold
 * @throws PhoneKnown when somebody else of the district has the new number, unless the caller knows
 */
export async function amendBeneficiary(ctx: RequestContext, input: AmendBeneficiaryInput): Promise<string> {
  const caller = requireCaller(ctx);
  const reach = await reachOf(ctx);
  return change(ctx, { action: 'amendBeneficiary', subjectType: 'Beneficiary' }, async (tx) => {
    const row = await tx.lockVersion(Beneficiary, input, inCareOf(caller));
    requireKeeper(caller);
    if (row.state === 'ENDED') throw new BeneficiaryEnded();
    const before = openParticulars(ctx, row);
    const person = amended(before, input, shanghaiDay(ctx.clock.now()));
    if (person.phone && person.phone !== before.phone && !input.samePhoneKnown) {
      await assertPhoneIsNew(ctx, tx, { phone: person.phone, reach, own: row.id });
    }
    const place = await moved(tx, caller, { row, input });
    const sealed = sealParticulars(ctx, row, person);
    const rows = sealed.groups.map((group) => ({ code: group }));
    await replaceMarks(tx, { entity: BeneficiaryGroupMark, owner: { beneficiaryId: row.id }, rows });
    return tx.update(Beneficiary, row, { ...place, ...sealed });
  });
}

function amended(before: Particulars, input: AmendBeneficiaryInput, today: string): Particulars {
  const text = (given: string | null | undefined, kept: string | null): string | null =>
    given === undefined ? kept : given?.trim() || null;
  return {
    name: text(input.name, before.name) ?? before.name,
    phone: input.phone === undefined ? before.phone : givenPhone(input.phone),
    address: text(input.address, before.address),
    alias: text(input.alias, before.alias),
    birthYear: input.birthYear === undefined ? before.birthYear : givenBirthYear(input.birthYear, today),
    groups: input.groups ?? before.groups,
  };
}

/** The consents move with their beneficiary, because who may read them follows from where they belong. */
async function moved(
  tx: Transaction,
  caller: Caller,
  { row, input }: { readonly row: Beneficiary; readonly input: AmendBeneficiaryInput },
): Promise<Placement> {
  const areaId = input.areaId ?? row.areaId;
  const stationId = input.stationId === undefined ? row.stationId : input.stationId;
  if (areaId === row.areaId && stationId === row.stationId) return { areaId, stationId };
  const place = await placed(tx, caller, { areaId, stationId });
  for (const consent of await tx.list(BeneficiaryConsent, { beneficiaryId: row.id })) {
    await tx.update(BeneficiaryConsent, consent, place);
  }
  return place;
}
