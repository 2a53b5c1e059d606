import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { BeneficiaryFieldsFragment } from '../../generated/graphql';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { beneficiaryFields, beneficiaryTones } from './beneficiary.fields';
import { ConsentsTab } from './ConsentsTab';
import { Unmasking } from './Unmasking';

const states: StateView = { enumName: 'BeneficiaryState', tones: beneficiaryTones, grave: ['pause', 'end'] };
const facts = beneficiaryFields.filter(({ lead, source }) => !lead && source !== 'state');

/** One beneficiary, masked; what they agreed to, and what happened to the record. */
export function BeneficiaryShow() {
  return (
    <ShowPage
      subject="Beneficiary"
      states={states}
      tabs={[
        { name: 'overview', content: <Overview /> },
        { name: 'consents', content: <ConsentsTab /> },
      ]}
    />
  );
}

function Overview() {
  const translate = useTranslate();
  const record = useRecordContext<BeneficiaryFieldsFragment>();
  if (!record) return null;
  return (
    <>
      {record.guarded && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.beneficiaries.guardedText')}
        </Alert>
      )}
      <Unmasking key={record.id} record={record} />
      <FieldList fields={facts} />
    </>
  );
}
