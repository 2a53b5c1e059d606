import { useGetOne, useRefresh } from 'react-admin';
import { useEffect, useRef } from 'react';
import type { JobFieldsFragment } from '../../generated/graphql';

const everyMs = 1_000;

/** A job as it goes: asked for again each second while it is under way; the page is read anew when it ends. */
export function useJob(id: string): JobFieldsFragment | undefined {
  const refresh = useRefresh();
  const { data } = useGetOne<JobFieldsFragment>(
    'jobs',
    { id },
    { refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? everyMs : false) },
  );
  const before = useRef(data?.state);
  useEffect(() => {
    if (isUnderWay(before.current) && data && !isUnderWay(data.state)) refresh();
    before.current = data?.state;
  }, [data, refresh]);
  return data;
}

function isUnderWay(state: string | undefined): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}
