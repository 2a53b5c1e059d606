import type { AccountFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<AccountFieldsFragment>();

/** What the states of an account mean at a glance. */
export const accountTones: Tones = { ACTIVE: 'good', SUSPENDED: 'bad' };

/** An account's fields as list, card, page and export show them. */
export const accountFields = [
  field.lead('displayName'),
  field.text('username'),
  field.choice('role', 'Role'),
  { ...field.drawn('scope', ({ scope }) => scope.name), exported: 'scope.name' },
  {
    ...field.drawn('volunteer', ({ volunteer }) => (volunteer ? `${volunteer.name} ${volunteer.number}` : '—')),
    hidden: true,
    exported: 'volunteer.number',
  },
  field.choice('state', 'AccountState', { tones: accountTones }),
  field.yesNo('totpEnabled'),
  field.yesNo('mustChangePassword', { hidden: true }),
  field.instant('lastSignInAt'),
  field.instant('createdAt', { hidden: true }),
];
