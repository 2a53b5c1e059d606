import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which columns of a kind of table meant which fields when somebody last said so. */
@Entity('import_mapping')
export class ImportMapping {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  target: string;

  /** Hash of the heads in their order. */
  @Column('varchar')
  signature: string;

  @Column('simple-json')
  mapping: readonly (string | null)[];
}
