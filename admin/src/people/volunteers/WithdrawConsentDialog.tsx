import { required } from 'react-admin';
import { WithdrawVolunteerConsentDocument, type VolunteerFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { AskingDialog } from '../../shared/form/AskingDialog';
import { Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { today } from '../../shared/time/shanghai';

interface Props {
  readonly consent: VolunteerFieldsFragment['consents'][number];
  readonly onClose: () => void;
}

/** Asks from which day on a consent holds no more. */
export function WithdrawConsentDialog({ consent, onClose }: Props) {
  const port = usePort();
  return (
    <AskingDialog
      title="resources.volunteers.withdraw"
      text="resources.volunteers.withdrawText"
      defaultValues={{ withdrawnOn: today() }}
      onClose={onClose}
      submit={({ withdrawnOn }) => {
        const input = { id: consent.id, version: consent.version, withdrawnOn: withdrawnOn as string };
        return port.mutate(WithdrawVolunteerConsentDocument, { input });
      }}
    >
      <Wide>
        <DayInput source="withdrawnOn" validate={required()} />
      </Wide>
    </AskingDialog>
  );
}
