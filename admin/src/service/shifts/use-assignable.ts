import { useQuery } from '@tanstack/react-query';
import { AssignableVolunteersDocument, VolunteerState, type AssignableVolunteersQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { usePaused } from '../../shared/references/use-paused';

/** Somebody who can be put on a shift. */
export type Assignable = AssignableVolunteersQuery['volunteers']['nodes'][number];

const offered = 20;

/** Active volunteers within reach whose name, number or initials the typed text finds. */
export function useAssignable(typed: string): readonly Assignable[] {
  const port = usePort();
  const q = usePaused(typed.trim());
  const { data } = useQuery({
    queryKey: ['volunteers', 'assignable', q],
    queryFn: async () => {
      const filter = { state: { eq: VolunteerState.Active }, ...(q && { q }) };
      return (await port.query(AssignableVolunteersDocument, { filter, first: offered })).volunteers.nodes;
    },
    placeholderData: (before) => before,
  });
  return data ?? [];
}
