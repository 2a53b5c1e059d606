import type { BeneficiaryFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<BeneficiaryFieldsFragment>();

/** What the states of a beneficiary mean at a glance. */
export const beneficiaryTones: Tones = { ACTIVE: 'good', PAUSED: 'waiting', ENDED: 'neutral' };

/** A beneficiary's fields as list, card, page and export show them: masked, all of them. */
export const beneficiaryFields = [
  field.lead('code'),
  field.text('alias'),
  field.text('nameMask'),
  field.choices('groups', 'BeneficiaryGroup'),
  field.related('area', 'areas'),
  field.related('station', 'stations'),
  field.text('phoneMask', { hidden: true }),
  field.text('addressMask', { hidden: true }),
  field.text('birthYear', { hidden: true }),
  field.yesNo('guarded', { hidden: true }),
  field.day('registeredOn', { hidden: true }),
  field.choice('state', 'BeneficiaryState', { tones: beneficiaryTones }),
];
