import { useRecordContext } from 'react-admin';
import type { StationFieldsFragment } from '../../generated/graphql';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import { OpeningHoursTable } from './OpeningHoursTable';
import { stationFields, stationTones } from './station.fields';

/** One station: what and where it is, when it is open, and what happened to it. */
export function StationShow() {
  return (
    <ShowPage
      aside={<State />}
      tabs={[
        {
          name: 'overview',
          content: <FieldList fields={stationFields.filter(({ lead, source }) => !lead && source !== 'state')} />,
        },
        { name: 'openingHours', content: <OpeningHoursTable /> },
      ]}
    />
  );
}

function State() {
  const station = useRecordContext<StationFieldsFragment>();
  return station ? <EnumLabel enumName="StationState" value={station.state} tones={stationTones} /> : null;
}
