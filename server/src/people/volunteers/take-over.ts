import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { isMinor, type Person } from './person.js';
import { openPerson, sealPerson } from './volunteer-cells.js';
import { VolunteerConsent } from './volunteer-consent.entity.js';
import type { MergedPair } from './volunteer-ties.js';
import { Volunteer } from './volunteer.entity.js';

/**
 * The record that goes on takes over what it lacks: document, phone, address, guardian, unit and consents. What it says
 * itself stands. The record that ends gives up its phone's fingerprint, and its document's where the other takes it; a second
 * document stays, so that whoever comes with it again is known.
 */
export async function takeOver(ctx: RequestContext, tx: Transaction, { from, into }: MergedPair): Promise<void> {
  const [gone, stays] = [openPerson(ctx, from), openPerson(ctx, into)];
  const taken = stays.idNumber === null ? { idHash: null } : {};
  await tx.update(Volunteer, from, { ...taken, phoneHash: null });
  await moveConsents(tx, { from, into });
  const person = completed(stays, gone, shanghaiDay(ctx.clock.now()));
  const organisationId = into.organisationId ?? from.organisationId;
  const registeredOn = from.registeredOn < into.registeredOn ? from.registeredOn : into.registeredOn;
  await tx.update(Volunteer, into, { ...sealPerson(ctx, into, person), organisationId, registeredOn });
}

function completed(stays: Person, gone: Person, today: string): Person {
  const bare = stays.idNumber === null && gone.idNumber !== null;
  const document = bare ? gone : stays;
  const guardian = isMinor(document.bornOn, today) ? (stays.guardian ?? gone.guardian) : null;
  const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  return {
    ...stays,
    guardian,
    idKind: document.idKind,
    idNumber: document.idNumber,
    bornOn: document.bornOn,
    gender: document.gender ?? stays.gender,
    phone: stays.phone ?? gone.phone,
    address: stays.address ?? gone.address,
    partyStatus: stays.partyStatus === 'UNKNOWN' ? gone.partyStatus : stays.partyStatus,
    skills: both(stays.skills, gone.skills),
    interests: both(stays.interests, gone.interests),
    availability: both(stays.availability, gone.availability),
  };
}

/** A wording agreed to on both records stays with each; it counts once. */
async function moveConsents(tx: Transaction, { from, into }: MergedPair): Promise<void> {
  const there = await tx.list(VolunteerConsent, { volunteerId: into.id });
  const keyOf = ({ purpose, wordingVersion, withdrawnOn }: VolunteerConsent) =>
    `${purpose} ${wordingVersion} ${String(withdrawnOn)}`;
  const known = new Set(there.map(keyOf));
  for (const consent of await tx.list(VolunteerConsent, { volunteerId: from.id })) {
    if (!known.has(keyOf(consent))) await tx.update(VolunteerConsent, consent, { volunteerId: into.id });
  }
}
