import { useQuery } from '@tanstack/react-query';
import { ServerInfoDocument, type ServerInfoQuery } from '../generated/graphql';
import { usePort } from './doors-context';

/** What the server says of itself, signed in or not; `undefined` until it has answered. */
export function useServerInfo(): ServerInfoQuery['serverInfo'] | undefined {
  const port = usePort();
  const { data } = useQuery({
    queryKey: ['serverInfo'],
    queryFn: () => port.query(ServerInfoDocument, {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.serverInfo;
}
