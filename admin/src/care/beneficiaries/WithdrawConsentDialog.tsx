import { required } from 'react-admin';
import { WithdrawConsentDocument, type BeneficiaryFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { today } from '../../shared/time/shanghai';
import { AskingDialog } from '../../shared/form/AskingDialog';

interface Props {
  readonly consent: BeneficiaryFieldsFragment['consents'][number];
  readonly onClose: () => void;
}

/** Asks from which day on a consent holds no more. */
export function WithdrawConsentDialog({ consent, onClose }: Props) {
  const port = usePort();
  return (
    <AskingDialog
      title="resources.beneficiaries.withdraw"
      text="resources.beneficiaries.withdrawText"
      defaultValues={{ withdrawnOn: today() }}
      onClose={onClose}
      submit={({ withdrawnOn }) => {
        const input = { id: consent.id, version: consent.version, withdrawnOn: withdrawnOn as string };
        return port.mutate(WithdrawConsentDocument, { input });
      }}
    >
      <Wide>
        <DayInput source="withdrawnOn" validate={required()} />
      </Wide>
    </AskingDialog>
  );
}
