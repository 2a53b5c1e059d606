import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { volunteerFields } from './volunteer.fields';

const columns = volunteerFields.filter(({ source }) => ['name', 'number', 'phoneMask', 'state'].includes(source));
const sort = { field: 'number', order: 'ASC' } as const;

/** Those who belong to the organisation on the page. */
export function VolunteersOfOrganisation() {
  return <RelatedRecords resource="volunteers" target="organisationId" columns={columns} sort={sort} />;
}
