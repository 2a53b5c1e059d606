import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number drawn of a series, such as a district's codes of one kind. */
@Entity('number_series')
export class NumberSeries {
  @PrimaryColumn('varchar')
  id: string;

  @Column('int')
  lastNumber: number;
}
