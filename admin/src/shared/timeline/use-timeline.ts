import { useInfiniteQuery } from '@tanstack/react-query';
import { TimelineDocument, type TimelineQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';

/** One thing that happened to a record. */
export type TimelineEvent = TimelineQuery['timeline']['nodes'][number];

const pageSize = 20;

/** What happened to a record, the latest first, page by page. */
export function useTimeline(resource: string, subjectType: string, subjectId: string) {
  const port = usePort();
  return useInfiniteQuery({
    queryKey: [resource, 'timeline', subjectType, subjectId],
    queryFn: ({ pageParam }) =>
      port.query(TimelineDocument, { subjectType, subjectId, first: pageSize, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ timeline: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
}
