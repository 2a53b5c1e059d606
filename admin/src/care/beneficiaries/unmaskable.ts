import { UnmaskableField, type BeneficiaryFieldsFragment, type ConsentPurpose } from '../../generated/graphql';

const always = [UnmaskableField.Name, UnmaskableField.Phone, UnmaskableField.Address];
const ofChildren = [UnmaskableField.Alias, UnmaskableField.BirthYear, UnmaskableField.Groups];

/** What of a record is sealed. */
export function sealedParts({ guarded }: Pick<BeneficiaryFieldsFragment, 'guarded'>): readonly UnmaskableField[] {
  return guarded ? [...always, ...ofChildren] : always;
}

/** The purposes that a beneficiary agrees to at present. */
export function purposesInForce({ consents }: Pick<BeneficiaryFieldsFragment, 'consents'>): readonly ConsentPurpose[] {
  return [...new Set(consents.filter(({ withdrawnOn }) => !withdrawnOn).map(({ purpose }) => purpose))];
}
