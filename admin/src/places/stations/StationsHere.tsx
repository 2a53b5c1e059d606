import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { stationFields } from './station.fields';

const columns = stationFields.filter(({ hidden }) => !hidden);
const byName = { field: 'name', order: 'ASC' } as const;

/** The stations in an area and below it. */
export function StationsInArea() {
  return <RelatedRecords resource="stations" target="areaId" columns={columns} sort={byName} />;
}

/** The stations that an organisation hosts. */
export function StationsOfHost() {
  const others = columns.filter(({ source }) => source !== 'host');
  return <RelatedRecords resource="stations" target="hostId" columns={others} sort={byName} />;
}
