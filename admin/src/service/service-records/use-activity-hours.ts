import { useQuery } from '@tanstack/react-query';
import { ActivityHoursDocument, type ActivityHoursQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';

/** What computing the hours of an activity would do now. */
export type Hours = ActivityHoursQuery['activityHours'];

/** What computing the hours of an activity would do now; kept with the records, so that it is read anew with them. */
export function useActivityHours(activityId: string) {
  const port = usePort();
  return useQuery({
    queryKey: ['serviceRecords', 'activityHours', activityId],
    queryFn: async () => (await port.query(ActivityHoursDocument, { activityId })).activityHours,
  });
}
