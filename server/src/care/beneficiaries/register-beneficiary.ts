import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { replaceMarks } from '../../database/marks.js';
import { drawNumber } from '../../database/number-series.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { Beneficiary, BeneficiaryGroupMark } from './beneficiary.entity.js';
import type { RegisterBeneficiaryInput } from './beneficiary.inputs.js';
import { requireKeeper } from './beneficiary.policy.js';
import { assertPhoneIsNew, givenPhone } from './check-phone.js';
import { insertConsent } from './insert-consent.js';
import { givenBirthYear, sealParticulars } from './particulars.js';
import { placed } from './placement.js';
import { publicCode } from './public-code.js';

/**
 * Registers somebody to be helped, with the consent that allows to keep the record. What tells who it is gets sealed on
 * the way into the database, and a code that tells nothing stands for the person from then on.
 * @throws Forbidden to other roles than administrators and station managers
 * @throws BadInput when community or station is out of reach, or a fact does not hold
 * @throws PhoneKnown when somebody of the district has the number, unless the caller knows
 */
export async function registerBeneficiary(ctx: RequestContext, input: RegisterBeneficiaryInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireKeeper(caller);
  const { districtId } = caller;
  const today = shanghaiDay(ctx.clock.now());
  const person = {
    name: input.name.trim(),
    phone: givenPhone(input.phone),
    address: input.address?.trim() || null,
    alias: input.alias?.trim() || null,
    birthYear: givenBirthYear(input.birthYear, today),
    groups: input.groups,
  };
  const reach = await reachOf(ctx);
  return change(ctx, { action: 'registerBeneficiary', subjectType: 'Beneficiary' }, async (tx) => {
    const code = publicCode(await drawNumber(tx, `beneficiary ${districtId}`));
    const place = await placed(tx, caller, { areaId: input.areaId, stationId: input.stationId ?? null });
    if (person.phone && !input.samePhoneKnown) await assertPhoneIsNew(ctx, tx, { phone: person.phone, reach });
    const id = newId();
    const sealed = sealParticulars(ctx, { id }, person);
    const own = { id, districtId, code, registeredOn: today, state: 'ACTIVE', version: 1 } as const;
    const row = await tx.insert(Beneficiary, { ...place, ...sealed, ...own });
    const rows = sealed.groups.map((group) => ({ code: group }));
    await replaceMarks(tx, { entity: BeneficiaryGroupMark, owner: { beneficiaryId: id }, rows });
    await insertConsent(ctx, tx, { of: row, purpose: 'SERVICE', facts: input.consent });
    return row;
  });
}
