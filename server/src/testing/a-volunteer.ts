import type { Database } from '../database/database.js';
import { newId } from '../kernel/ids.js';
import { maskName } from '../kernel/masks.js';
import { initialsOf } from '../kernel/pinyin.js';
import { VolunteerNumber } from '../people/volunteers/volunteer-number.entity.js';
import { Volunteer } from '../people/volunteers/volunteer.entity.js';

let made = 0;

/** An active adult volunteer of an area; facts that do not matter are filled in. */
export function aVolunteer(
  db: Database,
  at: { readonly districtId: string; readonly areaId: string },
  facts: Partial<Volunteer> = {},
): Promise<Volunteer> {
  const name = facts.name ?? '王小红';
  const number = `4101089${String(++made).padStart(7, '0')}`;
  const row: Partial<Volunteer> = {
    id: newId(),
    districtId: at.districtId,
    areaId: at.areaId,
    number,
    name,
    nameInitials: initialsOf(name, 'person'),
    nameMask: maskName(name),
    guarded: false,
    bornOn: '1990-05-04',
    idKind: 'NONE',
    partyStatus: 'UNKNOWN',
    skills: [],
    interests: [],
    availability: [],
    registeredOn: '2018-01-02',
    state: 'ACTIVE',
    version: 1,
    ...facts,
  };
  return db.transact(async (tx) => {
    const volunteer = await tx.insert(Volunteer, row);
    const { id: volunteerId, districtId } = volunteer;
    await tx.insert(VolunteerNumber, {
      number: volunteer.number,
      districtId,
      volunteerId,
      since: '2018-01-02T00:00:00.000Z',
    });
    return volunteer;
  });
}
