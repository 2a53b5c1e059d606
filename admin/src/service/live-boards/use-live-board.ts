import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { LiveBoardDocument, type LiveBoardQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { codeOf } from '../../providers/server-error';
import { BoardStream, type StreamState } from './board-stream';

/** A live board as the API gives it. */
export type Board = LiveBoardQuery['liveBoard'];

/** How often the board is asked for when the stream is quiet, and when there is none. */
const quietMs = 60_000;
const withoutStreamMs = 5_000;

/** The board of an activity, kept up to date while somebody looks at the page. */
export function useLiveBoard(activityId: string) {
  const port = usePort();
  const [stream, setStream] = useState<StreamState>('connecting');
  const { data, error, refetch } = useQuery({
    queryKey: ['liveBoard', activityId],
    queryFn: async () => (await port.query(LiveBoardDocument, { activityId })).liveBoard,
    refetchInterval: stream === 'open' ? quietMs : withoutStreamMs,
    retry: false,
  });
  const seen = useEffectEvent(() => data?.version);
  const changed = useEffectEvent((version: number) => {
    if (version !== data?.version) void refetch();
  });
  const again = useEffectEvent(() => void refetch());
  const isFound = data !== undefined;
  useEffect(() => {
    if (!isFound || typeof EventSource === 'undefined') return undefined;
    const heard = new BoardStream(activityId, {
      changed: (version) => changed(version),
      ended: () => again(),
      state: setStream,
    });
    const listenWhileSeen = (): void => {
      if (document.hidden) heard.close();
      else heard.open(() => seen());
    };
    listenWhileSeen();
    document.addEventListener('visibilitychange', listenWhileSeen);
    return () => {
      document.removeEventListener('visibilitychange', listenWhileSeen);
      heard.close();
    };
  }, [activityId, isFound]);
  const lost = error !== null && codeOf(error) === 'NOT_FOUND';
  return { board: lost ? undefined : data, error, stream };
}
