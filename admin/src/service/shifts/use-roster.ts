import { useQuery } from '@tanstack/react-query';
import {
  RosterNamesDocument,
  RosterShiftsDocument,
  SignUpState,
  type ShiftFilter,
  type SignUpFilter,
} from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { allPages } from './all-pages';

/** The shifts of a roster, by start. Its key begins with the resource, so that a refresh asks again. */
export function useRoster(filter: ShiftFilter) {
  const port = usePort();
  return useQuery({
    queryKey: ['shifts', 'roster', filter],
    queryFn: () => allPages(async (window) => (await port.query(RosterShiftsDocument, { filter, ...window })).shifts),
    placeholderData: (before) => before,
  });
}

/** What shifts and sign-ups alike can be narrowed by. */
export type RosterNarrowing = Pick<
  SignUpFilter & ShiftFilter,
  'startsAt' | 'stationId' | 'teamId' | 'areaId' | 'activityId'
>;

/** Who has a place, or had it to the end. */
const there = [SignUpState.Accepted, SignUpState.CheckedIn, SignUpState.CheckedOut, SignUpState.Served];

/** The names of those who stand on each shift of a roster, by the shift's id. */
export function useRosterNames(narrowing: RosterNarrowing, enabled = true): (shiftId: string) => readonly string[] {
  const port = usePort();
  const filter: SignUpFilter = { ...narrowing, state: { in: there } };
  const { data: signUps = [] } = useQuery({
    queryKey: ['signUps', 'roster', filter],
    enabled,
    queryFn: () => allPages(async (window) => (await port.query(RosterNamesDocument, { filter, ...window })).signUps),
    placeholderData: (before) => before,
  });
  const names = new Map<string, string[]>();
  for (const { shift, volunteer } of signUps) names.set(shift.id, [...(names.get(shift.id) ?? []), volunteer.name]);
  return (shiftId) => names.get(shiftId) ?? [];
}
