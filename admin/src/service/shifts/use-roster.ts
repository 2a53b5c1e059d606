import { useQuery } from '@tanstack/react-query';
import { RosterShiftsDocument, type RosterShiftFragment, type ShiftFilter } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { GraphqlPort } from '../../providers/graphql-port';

const pageLength = 100;
/** More than a district plans in a month; beyond it, one narrows the roster. */
const most = 3000;

/** Every shift that a filter finds, by start. */
async function allShifts(port: GraphqlPort, filter: ShiftFilter): Promise<readonly RosterShiftFragment[]> {
  const page = async (offset: number) =>
    (await port.query(RosterShiftsDocument, { filter, first: pageLength, offset })).shifts;
  const first = await page(0);
  const more = Math.ceil(Math.min(first.totalCount, most) / pageLength) - 1;
  const rest = await Promise.all(Array.from({ length: Math.max(0, more) }, (_, at) => page((at + 1) * pageLength)));
  return [first, ...rest].flatMap(({ nodes }) => nodes);
}

/** The shifts of a roster. Its key begins with the resource, so that a refresh asks again. */
export function useRoster(filter: ShiftFilter) {
  const port = usePort();
  return useQuery({
    queryKey: ['shifts', 'roster', filter],
    queryFn: () => allShifts(port, filter),
    placeholderData: (before) => before,
  });
}
