import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a volunteer stands. */
export const VolunteerState = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  REJECTED: 'REJECTED',
  VERIFIED: 'VERIFIED',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  DEREGISTERED: 'DEREGISTERED',
  MERGED: 'MERGED',
} as const;
export type VolunteerState = keyof typeof VolunteerState;

/** The kind of identity document. */
export const IdKind = {
  RESIDENT_ID: 'RESIDENT_ID',
  PASSPORT: 'PASSPORT',
  HK_MACAO_PERMIT: 'HK_MACAO_PERMIT',
  TAIWAN_PERMIT: 'TAIWAN_PERMIT',
  FOREIGN_RESIDENCE: 'FOREIGN_RESIDENCE',
  NONE: 'NONE',
} as const;
export type IdKind = keyof typeof IdKind;

/** Gender as the document states it. */
export const Gender = { FEMALE: 'FEMALE', MALE: 'MALE' } as const;
export type Gender = keyof typeof Gender;

/** Standing in the Party; UNKNOWN unless the person consented to say. */
export const PartyStatus = {
  UNKNOWN: 'UNKNOWN',
  NONE: 'NONE',
  PROBATIONARY: 'PROBATIONARY',
  MEMBER: 'MEMBER',
} as const;
export type PartyStatus = keyof typeof PartyStatus;

/** A person who serves, from the first form to the end. The lifelong number stands for the ID number in public. */
@Entity('volunteer')
export class Volunteer {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** The community, or street, where the person lives. */
  @Column('varchar')
  areaId: string;

  /** Lifelong number, unique; numbers of merged volunteers go on resolving through VolunteerNumber. */
  @Column('varchar')
  number: string;

  /** In plain for adults and older minors; null for a child under fourteen, whose particulars are all sealed. */
  @Column('varchar', { nullable: true })
  name: string | null;

  @Column('varchar')
  nameInitials: string;

  @Column('varchar')
  nameMask: string;

  /** Whether everything is sealed, because the person may be under fourteen. */
  @Column('boolean')
  guarded: boolean;

  @Column('varchar', { nullable: true })
  gender: Gender | null;

  /** Null where it is sealed or not known. */
  @Column('date', { nullable: true })
  bornOn: string | null;

  @Column('varchar')
  idKind: IdKind;

  @Column('varchar', { nullable: true })
  idSealed: string | null;

  /** Keyed hash of kind and number: one document, one volunteer of the district. */
  @Column('varchar', { nullable: true })
  idHash: string | null;

  @Column('varchar', { nullable: true })
  idLastFour: string | null;

  @Column('varchar', { nullable: true })
  phoneSealed: string | null;

  @Column('varchar', { nullable: true })
  phoneHash: string | null;

  @Column('varchar', { nullable: true })
  phoneMask: string | null;

  @Column('varchar', { nullable: true })
  addressSealed: string | null;

  @Column('varchar', { nullable: true })
  addressMask: string | null;

  /** Name, day of birth, gender and whatever else is sealed of somebody guarded, as JSON. */
  @Column('varchar', { nullable: true })
  particularsSealed: string | null;

  /** Name, phone and relation of a minor's guardian, as JSON. */
  @Column('varchar', { nullable: true })
  guardianSealed: string | null;

  @Column('varchar')
  partyStatus: PartyStatus;

  /** Party branch, school or unit to which the person belongs. */
  @Column('varchar', { nullable: true })
  organisationId: string | null;

  @Column('simple-json')
  skills: readonly string[];

  /** Codes of service categories. */
  @Column('simple-json')
  interests: readonly string[];

  /** Half-days such as SAT_MORNING. */
  @Column('simple-json')
  availability: readonly string[];

  @Column('date')
  registeredOn: string;

  @Column('varchar', { nullable: true })
  submittedById: string | null;

  @Column('varchar', { nullable: true })
  verifiedById: string | null;

  @Column('datetime', { nullable: true })
  verifiedAt: string | null;

  @Column('varchar', { nullable: true })
  stateReason: string | null;

  /** Whom this record was merged into. */
  @Column('varchar', { nullable: true })
  mergedIntoId: string | null;

  /** The import that made it. */
  @Column('varchar', { nullable: true })
  importId: string | null;

  @Column('varchar')
  state: VolunteerState;

  @Column('int')
  version: number;
}
