import type {
  AmendBeneficiaryInput,
  BeneficiaryFieldsFragment,
  BeneficiaryGroup,
  RegisterBeneficiaryInput,
} from '../../generated/graphql';

type Consent = RegisterBeneficiaryInput['consent'];

/** What the form of a new beneficiary hands in: the record, and beside it the consent that comes with it. */
export type NewBeneficiary = Omit<RegisterBeneficiaryInput, 'consent'> & Consent;

/** What the form of a known one hands in. What is sealed starts empty, and empty means unchanged. */
export interface EditedBeneficiary {
  readonly id: string;
  readonly version: number;
  readonly areaId: string;
  readonly stationId?: string | null;
  readonly alias?: string | null;
  readonly birthYear?: number | null;
  readonly groups?: readonly BeneficiaryGroup[];
  readonly newName?: string | null;
  readonly newPhone?: string | null;
  readonly newAddress?: string | null;
  readonly removePhone?: boolean;
  readonly removeAddress?: boolean;
  readonly samePhoneKnown?: boolean;
}

/** The registration that a form means. */
export function registration(given: NewBeneficiary): RegisterBeneficiaryInput {
  const { wordingVersion, givenOn, givenBy, evidenceId, ...record } = given;
  const { areaId, stationId, name, phone, address, alias, birthYear, groups, samePhoneKnown } = record;
  const consent = { wordingVersion, givenOn, givenBy, evidenceId: evidenceId || null };
  const blanks = { phone: phone || null, address: address || null, alias: alias || null };
  return { areaId, stationId: stationId || null, name, ...blanks, birthYear, groups, consent, samePhoneKnown };
}

/** Only what the form changed: whatever is left out stays as it is, sealed values among it. */
export function amendment(given: EditedBeneficiary, before: BeneficiaryFieldsFragment): AmendBeneficiaryInput {
  const { id, version, areaId, samePhoneKnown } = given;
  const input: AmendBeneficiaryInput = { id, version };
  if (areaId !== before.area.id) input.areaId = areaId;
  if ((given.stationId || null) !== (before.station?.id ?? null)) input.stationId = given.stationId || null;
  if ((given.alias || null) !== (before.alias ?? null)) input.alias = given.alias || null;
  if ((given.birthYear ?? null) !== (before.birthYear ?? null)) input.birthYear = given.birthYear ?? null;
  if (given.groups && given.groups.toSorted().join() !== before.groups.toSorted().join()) {
    input.groups = [...given.groups];
  }
  if (given.newName) input.name = given.newName;
  if (given.newPhone || given.removePhone) input.phone = given.newPhone || null;
  if (given.newAddress || given.removeAddress) input.address = given.newAddress || null;
  if (samePhoneKnown) input.samePhoneKnown = true;
  return input;
}
