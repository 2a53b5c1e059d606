import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a volunteer agrees to, each apart from the others. */
export const VolunteerConsentPurpose = {
  SERVICE: 'SERVICE',
  SENSITIVE: 'SENSITIVE',
  PARTY_STATUS: 'PARTY_STATUS',
  SCHOOL_SHARING: 'SCHOOL_SHARING',
  NAME_LIST: 'NAME_LIST',
  GUARDIAN: 'GUARDIAN',
} as const;
export type VolunteerConsentPurpose = keyof typeof VolunteerConsentPurpose;

/** Who gave a consent. */
export const VolunteerConsentGiver = { SELF: 'SELF', GUARDIAN: 'GUARDIAN' } as const;
export type VolunteerConsentGiver = keyof typeof VolunteerConsentGiver;

/** A volunteer's consent to one purpose, in one wording. Never removed: it is withdrawn. */
@Entity('volunteer_consent')
export class VolunteerConsent {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  volunteerId: string;

  @Column('varchar')
  purpose: VolunteerConsentPurpose;

  /** Which wording was read out or signed, `2026-01`. */
  @Column('varchar')
  wordingVersion: string;

  @Column('date')
  givenOn: string;

  @Column('varchar')
  givenBy: VolunteerConsentGiver;

  /** Scan of what was signed. */
  @Column('varchar', { nullable: true })
  evidenceId: string | null;

  /** The account that wrote it down; none for a command. */
  @Column('varchar', { nullable: true })
  recordedById: string | null;

  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  @Column('int')
  version: number;
}
