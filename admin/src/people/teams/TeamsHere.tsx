import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { teamFields } from './team.fields';

const columns = teamFields.filter(({ hidden }) => !hidden);
const byName = { field: 'name', order: 'ASC' } as const;

/** The teams of an area and below it. */
export function TeamsInArea() {
  return <RelatedRecords resource="teams" target="areaId" columns={columns} sort={byName} />;
}

/** The teams that belong to an organisation. */
export function TeamsOfOrganisation() {
  const others = columns.filter(({ source }) => source !== 'organisation');
  return <RelatedRecords resource="teams" target="organisationId" columns={others} sort={byName} />;
}
