import type { VolunteerTie } from '../../people/volunteers/volunteer-ties.js';
import { CheckEvent } from './check-event.entity.js';

/** Check-ins and check-outs go over to the record that goes on. */
export const checkEventTie: VolunteerTie = {
  what: 'checkEvents',
  merge: (_ctx, tx, { from, into }) =>
    tx.updateWhere(CheckEvent, { volunteerId: into.id }, { eq: { volunteerId: from.id } }),
};
