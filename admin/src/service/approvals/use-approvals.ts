import { useQuery } from '@tanstack/react-query';
import { ApprovalsAwaitingMeDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';

const everyMs = 60_000;

/** What waits for the viewer, kind by kind; asked again each minute, and whenever something was decided. */
export function useApprovals() {
  const port = usePort();
  return useQuery({
    queryKey: ['approvals'],
    queryFn: async () => (await port.query(ApprovalsAwaitingMeDocument, {})).approvalsAwaitingMe,
    refetchInterval: everyMs,
    retry: false,
  });
}
