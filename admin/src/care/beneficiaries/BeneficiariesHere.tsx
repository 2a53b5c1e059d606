import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { beneficiaryFields } from './beneficiary.fields';

const columns = beneficiaryFields.filter(({ hidden }) => !hidden);
const byCode = { field: 'code', order: 'ASC' } as const;

/** Those who are helped in an area and below it. */
export function BeneficiariesInArea() {
  return <RelatedRecords resource="beneficiaries" target="areaId" columns={columns} sort={byCode} />;
}

/** Those whom a station looks after. */
export function BeneficiariesOfStation() {
  const others = columns.filter(({ source }) => source !== 'station');
  return <RelatedRecords resource="beneficiaries" target="stationId" columns={others} sort={byCode} />;
}
