import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody agrees to, each apart from the others. */
export const ConsentPurpose = {
  SERVICE: 'SERVICE',
  VISIT_RECORD: 'VISIT_RECORD',
  PHOTO: 'PHOTO',
  DATA_SHARING: 'DATA_SHARING',
} as const;
export type ConsentPurpose = keyof typeof ConsentPurpose;

export const ConsentGivenBy = { SELF: 'SELF', GUARDIAN: 'GUARDIAN' } as const;
export type ConsentGivenBy = keyof typeof ConsentGivenBy;

/** A beneficiary's consent to one purpose, in one wording. Never removed: it is withdrawn. */
@Entity('beneficiary_consent')
export class BeneficiaryConsent {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** Where the beneficiary belongs; kept in step with it. */
  @Column('varchar')
  areaId: string;

  @Column('varchar', { nullable: true })
  stationId: string | null;

  @Column('varchar')
  beneficiaryId: string;

  @Column('varchar')
  purpose: ConsentPurpose;

  /** Which wording was read out or signed, `2026-01`. */
  @Column('varchar')
  wordingVersion: string;

  @Column('date')
  givenOn: string;

  @Column('varchar')
  givenBy: ConsentGivenBy;

  /** Scan of what was signed. */
  @Column('varchar', { nullable: true })
  evidenceId: string | null;

  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  @Column('int')
  version: number;
}
