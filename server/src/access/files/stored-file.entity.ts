import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A photo or document that somebody uploaded. Its bytes lie in the file store under their hash. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** SHA-256 of the bytes, 64 hex digits. */
  @Column('varchar')
  sha256: string;

  @Column('varchar')
  mediaType: string;

  /** Length in bytes. */
  @Column('int')
  bytes: number;

  /** Pixels; null for documents. */
  @Column('int', { nullable: true })
  width: number | null;

  @Column('int', { nullable: true })
  height: number | null;

  /** The account. */
  @Column('varchar')
  uploadedBy: string;

  @Column('datetime')
  uploadedAt: string;
}
