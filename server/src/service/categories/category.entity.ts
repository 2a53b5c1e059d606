import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What kind of service an activity is: one line of the district's code table. Never removed, only closed. */
@Entity('category')
export class Category {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** Unique in the district. */
  @Column('varchar')
  code: string;

  @Column('varchar')
  name: string;

  @Column('varchar')
  nameInitials: string;

  /** Publication that lists the category. */
  @Column('varchar')
  source: string;

  /** First day on which an activity may carry it. */
  @Column('date')
  validFrom: string;

  /** Last such day; null while it is in use. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('int')
  version: number;
}
