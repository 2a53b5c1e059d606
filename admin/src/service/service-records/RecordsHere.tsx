import { useRecordContext } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { ActivityHours } from './ActivityHours';
import { serviceRecordColumns } from './service-record.fields';

const columns = serviceRecordColumns.filter(({ hidden }) => !hidden);
const latestFirst = { field: 'servedOn', order: 'DESC' } as const;
const without = (source: string) => columns.filter((column) => column.source !== source);

/** The hours of the activity on the page, and the records of its shifts. */
export function RecordsOfActivity() {
  const activity = useRecordContext<ActivityFieldsFragment>();
  return (
    <>
      {activity && <ActivityHours activity={activity} />}
      <RelatedRecords resource="serviceRecords" target="activityId" columns={without('activity')} sort={latestFirst} />
    </>
  );
}

/** The records of service that a team led. */
export function RecordsOfTeam() {
  return <RelatedRecords resource="serviceRecords" target="teamId" columns={without('team')} sort={latestFirst} />;
}

const served = { trustClass: ['A', 'B', 'C'] };

/** What the volunteer on the page served; opening balances stand apart. */
export function RecordsOfVolunteer() {
  return (
    <RelatedRecords
      resource="serviceRecords"
      target="volunteerId"
      columns={without('volunteer')}
      sort={latestFirst}
      filter={served}
    />
  );
}
