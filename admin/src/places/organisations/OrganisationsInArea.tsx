import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { organisationFields } from './organisation.fields';

const columns = organisationFields.filter(({ hidden }) => !hidden);

/** The organisations that have their seat in an area or below it. */
export function OrganisationsInArea() {
  return (
    <RelatedRecords resource="organisations" target="areaId" columns={columns} sort={{ field: 'name', order: 'ASC' }} />
  );
}
