import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role, ScopeKind } from '../../kernel/caller.js';

export const AccountState = { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' } as const;
export type AccountState = keyof typeof AccountState;

/** Somebody who can sign in, with a role and the part of the district that it works on. */
@Entity('account')
export class Account {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** Unique over the whole installation, in lower case. */
  @Column('varchar')
  username: string;

  @Column('varchar')
  displayName: string;

  @Column('varchar')
  nameInitials: string;

  @Column('varchar')
  role: Role;

  @Column('varchar')
  scopeKind: ScopeKind;

  /** Id of the area, station or team. */
  @Column('varchar')
  scopeId: string;

  /** The area in which the scope lies, so that who administers that area administers the account. */
  @Column('varchar')
  areaId: string;

  /** The volunteer that the person is; null where nobody has said so. Who confirms hours does not confirm their own. */
  @Column('varchar', { nullable: true })
  volunteerId: string | null;

  @Column('varchar')
  state: AccountState;

  @Column('varchar')
  passwordHash: string;

  /** Whether somebody else gave out the password, so that the person must choose one before anything else. */
  @Column('boolean')
  mustChangePassword: boolean;

  /** Counted up to end every session at once: a session holds only while it carries the same number. */
  @Column('int')
  sessionEpoch: number;

  /** The TOTP secret, sealed; null until the person has confirmed a first code. */
  @Column('varchar', { nullable: true })
  totpSealed: string | null;

  /** A TOTP secret that waits for its first code, sealed. */
  @Column('varchar', { nullable: true })
  totpPendingSealed: string | null;

  /** The last time step whose code was used, so that none is used twice. */
  @Column('bigint', { nullable: true })
  totpLastStep: number | null;

  @Column('datetime')
  createdAt: string;

  @Column('datetime', { nullable: true })
  lastSignInAt: string | null;

  @Column('int')
  version: number;
}
