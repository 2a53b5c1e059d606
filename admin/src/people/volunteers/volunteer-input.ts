import type {
  AmendVolunteerInput,
  Gender,
  GuardianInput,
  HalfDay,
  IdKind,
  PartyStatus,
  RegisterVolunteerInput,
  VolunteerConsentInput,
  VolunteerConsentPurpose,
  VolunteerFieldsFragment,
} from '../../generated/graphql';

/** What the form of a new volunteer hands in. */
export interface NewVolunteer {
  readonly areaId: string;
  readonly organisationId?: string | null;
  readonly name: string;
  readonly idKind: IdKind;
  readonly idNumber?: string | null;
  readonly bornOn?: string | null;
  readonly gender?: Gender | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly guardian?: Partial<GuardianInput> | null;
  readonly partyStatus?: PartyStatus | null;
  readonly skills?: string | null;
  readonly availability?: readonly HalfDay[];
  readonly purposes: readonly VolunteerConsentPurpose[];
  readonly wordingVersion: string;
  readonly givenOn: string;
  readonly givenBy: VolunteerConsentInput['givenBy'];
}

/** What the form of a known one hands in. What is sealed starts empty, and empty means unchanged. */
export interface EditedVolunteer {
  readonly id: string;
  readonly version: number;
  readonly areaId: string;
  readonly organisationId?: string | null;
  readonly newName?: string | null;
  readonly newIdKind?: IdKind | null;
  readonly newIdNumber?: string | null;
  readonly newPhone?: string | null;
  readonly newAddress?: string | null;
  readonly removePhone?: boolean;
  readonly removeAddress?: boolean;
  readonly guardian?: Partial<GuardianInput> | null;
  readonly partyStatus?: PartyStatus | null;
  readonly skillsText?: string | null;
  readonly availability?: readonly HalfDay[];
}

/** Skills are typed as one line; commas, stops and blanks part them. */
export function skillsOf(text: string | null | undefined): string[] {
  return (text ?? '').split(/[,，、;；\s]+/u).filter(Boolean);
}

function guardianOf(given: Partial<GuardianInput> | null | undefined): GuardianInput | null {
  const { name, phone, relation } = given ?? {};
  return name || phone || relation ? { name: name ?? '', phone: phone ?? '', relation: relation ?? '' } : null;
}

/** The registration that a form means: each purpose that was agreed to becomes a consent. */
export function registration(given: NewVolunteer): RegisterVolunteerInput {
  const { areaId, name, idKind, purposes, wordingVersion, givenOn, givenBy } = given;
  const consents = purposes.map((purpose) => {
    return { purpose, wordingVersion, givenOn, givenBy: purpose === 'GUARDIAN' ? 'GUARDIAN' : givenBy };
  });
  return {
    areaId,
    name,
    idKind,
    organisationId: given.organisationId || null,
    idNumber: given.idNumber || null,
    bornOn: given.bornOn || null,
    gender: given.gender || null,
    phone: given.phone || null,
    address: given.address || null,
    guardian: guardianOf(given.guardian),
    partyStatus: given.partyStatus ?? null,
    skills: skillsOf(given.skills),
    availability: [...(given.availability ?? [])],
    consents,
  };
}

/** Only what the form changed: whatever is left out stays as it is, sealed values among it. */
export function amendment(given: EditedVolunteer, before: VolunteerFieldsFragment): AmendVolunteerInput {
  const input: AmendVolunteerInput = { id: given.id, version: given.version };
  if (given.areaId !== before.area.id) input.areaId = given.areaId;
  const organisationId = given.organisationId || null;
  if (organisationId !== (before.organisation?.id ?? null)) input.organisationId = organisationId;
  if (given.newName) input.name = given.newName;
  if (given.newIdNumber)
    Object.assign(input, { idKind: given.newIdKind ?? before.idKind, idNumber: given.newIdNumber });
  if (given.newPhone || given.removePhone) input.phone = given.newPhone || null;
  if (given.newAddress || given.removeAddress) input.address = given.newAddress || null;
  if (given.partyStatus && given.partyStatus !== before.partyStatus) input.partyStatus = given.partyStatus;
  const guardian = guardianOf(given.guardian);
  if (guardian) input.guardian = guardian;
  if (given.skillsText) input.skills = skillsOf(given.skillsText);
  const { availability } = given;
  if (availability && availability.toSorted().join() !== before.availability.toSorted().join()) {
    input.availability = [...availability];
  }
  return input;
}
