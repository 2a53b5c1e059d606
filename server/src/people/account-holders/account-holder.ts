import { Account } from '../../access/accounts/account.entity.js';
import { accountReading } from '../../access/accounts/account.reading.js';
import { addOne } from '../../execution/reading.js';
import { volunteerCardReading } from '../volunteers/volunteer-card.reading.js';
import type { VolunteerTie } from '../volunteers/volunteer-ties.js';

addOne(accountReading, 'volunteer', { of: () => volunteerCardReading, key: 'volunteerId' });

/** Who holds an account goes on as the record that two became. */
export const accountTie: VolunteerTie = {
  what: 'accounts',
  merge: (_ctx, tx, { from, into }) =>
    tx.updateWhere(Account, { volunteerId: into.id }, { eq: { volunteerId: from.id } }),
};
