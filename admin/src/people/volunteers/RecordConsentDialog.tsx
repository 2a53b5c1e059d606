import { required } from 'react-admin';
import {
  RecordVolunteerConsentDocument,
  VolunteerConsentGiver,
  VolunteerConsentPurpose,
  type RecordVolunteerConsentInput,
  type VolunteerFieldsFragment,
} from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { AskingDialog } from '../../shared/form/AskingDialog';
import { Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { today } from '../../shared/time/shanghai';
import { isWording, latestWording, notAhead } from './form-rules';

const purposes = Object.values(VolunteerConsentPurpose);
const givers = Object.values(VolunteerConsentGiver);

/** Asks for a consent that was given. */
export function RecordConsentDialog({ record, onClose }: { record: VolunteerFieldsFragment; onClose: () => void }) {
  const port = usePort();
  return (
    <AskingDialog
      title="resources.volunteers.recordConsent"
      defaultValues={{
        wordingVersion: latestWording,
        givenOn: today(),
        givenBy: record.guarded ? 'GUARDIAN' : 'SELF',
      }}
      onClose={onClose}
      submit={(values) => {
        const { purpose, wordingVersion, givenOn, givenBy } = values as unknown as RecordVolunteerConsentInput;
        const input = { volunteerId: record.id, purpose, wordingVersion, givenOn, givenBy };
        return port.mutate(RecordVolunteerConsentDocument, { input });
      }}
    >
      <Wide>
        <EnumInput source="purpose" enumName="VolunteerConsentPurpose" values={purposes} validate={required()} />
      </Wide>
      <TextInput source="wordingVersion" validate={[required(), isWording]} hint="resources.volunteers.wordingHint" />
      <DayInput source="givenOn" validate={[required(), notAhead]} />
      <EnumInput
        source="givenBy"
        enumName="VolunteerConsentGiver"
        values={givers}
        validate={required()}
        hint="resources.volunteers.guardianHint"
      />
    </AskingDialog>
  );
}
