import { useQuery } from '@tanstack/react-query';
import { VolunteerHoursDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';

/** A person's hours, this year's unless another is named. Its key begins with the resource, so that a refresh asks again. */
export function useVolunteerHours(volunteerId: string, year: number | undefined) {
  const port = usePort();
  return useQuery({
    queryKey: ['serviceRecords', 'hours', volunteerId, year],
    queryFn: async () => (await port.query(VolunteerHoursDocument, { volunteerId, year })).volunteerHours,
    placeholderData: (before) => (before?.volunteerId === volunteerId ? before : undefined),
    retry: false,
  });
}
