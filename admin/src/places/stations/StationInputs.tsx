import { maxLength, minLength, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { matches } from '../../shared/inputs/matches';
import { TextInput } from '../../shared/inputs/TextInput';
import { OpeningHoursInput } from './OpeningHoursInput';
import { StationPlaceInput } from './StationPlaceInput';
import { StationShapeInputs } from './StationShapeInputs';

const phone = matches(/^\+?[\d -]{5,20}$/, 'resources.stations.phoneHint');

/** What a new and a known station have in common. Whoever manages one keeps its particulars, but not what it is. */
export function StationInputs({ mayShape }: { mayShape: boolean }) {
  return (
    <>
      <FormSection title="resources.stations.identity">
        <Wide>
          <TextInput source="name" validate={[required(), minLength(2), maxLength(100)]} />
        </Wide>
        {mayShape && <StationShapeInputs />}
        <DayInput source="foundedOn" validate={required()} hint="resources.stations.foundedHint" />
        <TextInput source="phone" validate={phone} hint="resources.stations.phoneHint" inputMode="tel" />
      </FormSection>
      <FormSection title="resources.stations.place">
        <Wide>
          <TextInput
            source="address"
            validate={[required(), minLength(2), maxLength(200)]}
            hint="resources.stations.addressHint"
          />
        </Wide>
        <Wide>
          <StationPlaceInput />
        </Wide>
      </FormSection>
      <FormSection title="resources.stations.hours">
        <Wide>
          <OpeningHoursInput source="openingHours" />
        </Wide>
      </FormSection>
    </>
  );
}
