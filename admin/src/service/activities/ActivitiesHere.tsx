import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { activityColumns } from './activity.fields';

const columns = activityColumns.filter(({ hidden }) => !hidden);
const latestFirst = { field: 'startsAt', order: 'DESC' } as const;
const without = (source: string) => columns.filter((column) => column.source !== source);

/** The activities in an area and below it. */
export function ActivitiesInArea() {
  return <RelatedRecords resource="activities" target="areaId" columns={columns} sort={latestFirst} />;
}

/** The activities that a station holds. */
export function ActivitiesAtStation() {
  return <RelatedRecords resource="activities" target="stationId" columns={without('station')} sort={latestFirst} />;
}

/** The activities that a team leads. */
export function ActivitiesOfTeam() {
  return <RelatedRecords resource="activities" target="teamId" columns={without('team')} sort={latestFirst} />;
}

/** The activities of which an organisation is the lead. */
export function ActivitiesOfLead() {
  return <RelatedRecords resource="activities" target="leadId" columns={columns} sort={latestFirst} />;
}

/** The activities held for a project. */
export function ActivitiesOfProject() {
  return <RelatedRecords resource="activities" target="projectId" columns={columns} sort={latestFirst} />;
}

/** The activities of a campaign. */
export function ActivitiesOfCampaign() {
  return <RelatedRecords resource="activities" target="campaignId" columns={columns} sort={latestFirst} />;
}

/** The activities of a category. */
export function ActivitiesOfCategory() {
  return (
    <RelatedRecords resource="activities" target="categoryId" columns={without('categories')} sort={latestFirst} />
  );
}
