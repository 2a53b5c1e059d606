import { required } from 'react-admin';
import {
  ConsentPurpose,
  RecordConsentDocument,
  type BeneficiaryFieldsFragment,
  type RecordConsentInput,
} from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { Wide } from '../../shared/form/FormSection';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { today } from '../../shared/time/shanghai';
import { AskingDialog } from '../../shared/form/AskingDialog';
import { ConsentFactsInputs } from './ConsentFactsInputs';
import { latestWording } from './wording';

const purposes = Object.values(ConsentPurpose);

/** Asks for a consent that was given. */
export function RecordConsentDialog({ record, onClose }: { record: BeneficiaryFieldsFragment; onClose: () => void }) {
  const port = usePort();
  const givenBy = record.guarded ? 'GUARDIAN' : 'SELF';
  return (
    <AskingDialog
      title="resources.beneficiaries.recordConsent"
      defaultValues={{ wordingVersion: latestWording, givenOn: today(), givenBy }}
      onClose={onClose}
      submit={(values) => {
        const { purpose, wordingVersion, givenOn, givenBy: by, evidenceId } = values as unknown as RecordConsentInput;
        const facts = { purpose, wordingVersion, givenOn, givenBy: by, evidenceId: evidenceId || null };
        return port.mutate(RecordConsentDocument, { input: { beneficiaryId: record.id, ...facts } });
      }}
    >
      <Wide>
        <EnumInput source="purpose" enumName="ConsentPurpose" values={purposes} validate={required()} />
      </Wide>
      <ConsentFactsInputs />
    </AskingDialog>
  );
}
