import { StoredFile } from '../../access/files/stored-file.entity.js';
import { inDistrict } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { BeneficiaryConsent, type ConsentPurpose } from './beneficiary-consent.entity.js';
import type { Beneficiary } from './beneficiary.entity.js';
import type { ConsentFactsInput } from './consent.inputs.js';

/** Whose consent, and to what. */
export interface NewConsent {
  readonly of: Beneficiary;
  readonly purpose: ConsentPurpose;
  readonly facts: ConsentFactsInput;
}

/**
 * Writes a consent of a beneficiary that the transaction has locked or just made.
 * @throws BadInput when it lies ahead, a child gave it alone, the same wording is agreed to already, or the file is unknown
 */
export async function insertConsent(
  ctx: RequestContext,
  tx: Transaction,
  { of, purpose, facts }: NewConsent,
): Promise<void> {
  const { wordingVersion, givenOn, givenBy, evidenceId } = facts;
  if (givenOn > shanghaiDay(ctx.clock.now())) throw new BadInput({ givenOn: 'The day lies ahead.' });
  if (of.guarded && givenBy !== 'GUARDIAN') {
    throw new BadInput({ givenBy: 'For a child under fourteen a guardian consents.' });
  }
  const before = await tx.list(BeneficiaryConsent, { beneficiaryId: of.id, purpose, wordingVersion });
  if (before.some(({ withdrawnOn }) => withdrawnOn === null)) {
    throw new BadInput({ wordingVersion: 'This wording is agreed to already.' });
  }
  if (evidenceId) await tx.reach(StoredFile, evidenceId, inDistrict(requireCaller(ctx)), 'evidenceId');
  const { districtId, areaId, stationId } = of;
  const belonging = { districtId, areaId, stationId, beneficiaryId: of.id };
  const given = { purpose, wordingVersion, givenOn, givenBy, evidenceId: evidenceId || null };
  await tx.insert(BeneficiaryConsent, { ...belonging, ...given, id: newId(), version: 1 });
}
