import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A lifelong number and whom it means now. The numbers of merged records stay. */
@Entity('volunteer_number')
export class VolunteerNumber {
  @PrimaryColumn('varchar')
  number: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  volunteerId: string;

  @Column('datetime')
  since: string;
}
