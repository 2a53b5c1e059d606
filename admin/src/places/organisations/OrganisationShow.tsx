import { ReferenceManyFieldBase, useRecordContext } from 'react-admin';
import type { OrganisationFieldsFragment } from '../../generated/graphql';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { RelatedTable } from '../../shared/list/RelatedTable';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import { stationFields } from '../stations/station.fields';
import { organisationFields, organisationTones } from './organisation.fields';

const stationColumns = stationFields.filter(({ source, hidden }) => !hidden && source !== 'host');

/** One organisation: what it is, the stations that it hosts, and what happened to it. */
export function OrganisationShow() {
  return (
    <ShowPage
      aside={<State />}
      tabs={[
        {
          name: 'overview',
          content: <FieldList fields={organisationFields.filter(({ lead, source }) => !lead && source !== 'state')} />,
        },
        { name: 'stations', content: <HostedStations /> },
      ]}
    />
  );
}

function State() {
  const organisation = useRecordContext<OrganisationFieldsFragment>();
  return organisation ? (
    <EnumLabel enumName="OrganisationState" value={organisation.state} tones={organisationTones} />
  ) : null;
}

function HostedStations() {
  return (
    <ReferenceManyFieldBase reference="stations" target="hostId" sort={{ field: 'name', order: 'ASC' }} perPage={100}>
      <RelatedTable resource="stations" columns={stationColumns} />
    </ReferenceManyFieldBase>
  );
}
