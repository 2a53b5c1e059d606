import { listBehind } from '../../shared/figures/figure';

/** How far the records of a figure have come. */
export type Standing = 'final' | 'confirmed' | 'pending' | 'records';

/** What narrows a person's records to those of a figure, in the words of the list's filters. */
export type Narrowing = Readonly<Record<string, unknown>>;

const confirmed = ['CONFIRMED', 'IN_PUBLICITY', 'OBJECTED'];
const statesOf: Readonly<Record<Standing, readonly string[]>> = {
  final: ['FINAL'],
  confirmed,
  pending: ['PENDING'],
  records: ['FINAL', ...confirmed, 'PENDING'],
};

/** The service of a year; opening balances belong to none. */
export function ofYear(year: number): Narrowing {
  return { servedOn: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` }, trustClass: ['A', 'B', 'C'] };
}

/** The address of the list that holds exactly the records behind a figure. */
export function recordsBehind(volunteerId: string, standing: Standing, narrowing: Narrowing = {}): string {
  return listBehind('serviceRecords', { volunteerId, ...narrowing, state: statesOf[standing] });
}
