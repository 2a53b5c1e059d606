import { DialogContentText } from '@mui/material';
import { maxLength, minLength, minValue, required, useNotify, useRefresh, useTranslate } from 'react-admin';
import { EnterOpeningBalanceDocument, type EnterOpeningBalanceInput } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { FilesInput } from '../../shared/files/FilesInput';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { CountInput } from '../../shared/inputs/CountInput';
import { DayInput } from '../../shared/inputs/DayInput';
import { TextInput } from '../../shared/inputs/TextInput';

interface Props {
  readonly volunteerId: string;
  readonly onClose: () => void;
}

/** Takes over what an older system had counted for a volunteer: once for each system, with proof, approved by another body. */
export function OpeningBalanceDialog({ volunteerId, onClose }: Props) {
  const translate = useTranslate();
  const port = usePort();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async (values: Values): Promise<void> => {
    const { sourceSystem, minutes, asOf, evidenceIds } = values as unknown as Omit<
      EnterOpeningBalanceInput,
      'volunteerId'
    >;
    await port.mutate(EnterOpeningBalanceDocument, {
      input: { volunteerId, sourceSystem, minutes, asOf, evidenceIds },
    });
    notify('resources.serviceRecords.balance.entered');
    refresh();
  };
  return (
    <SendDialog
      resource="serviceRecords"
      title="resources.serviceRecords.balance.button"
      submit="resources.serviceRecords.balance.button"
      defaultValues={{ sourceSystem: '', evidenceIds: [] }}
      send={send}
      onClose={onClose}
    >
      <DialogContentText variant="body2" sx={{ mb: 2 }}>
        {translate('resources.serviceRecords.balance.means')}
      </DialogContentText>
      <FormSection>
        <Wide>
          <TextInput
            source="sourceSystem"
            validate={[required(), minLength(2), maxLength(60)]}
            hint="resources.serviceRecords.balance.sourceHint"
          />
        </Wide>
        <CountInput
          source="minutes"
          unit="resources.serviceRecords.balance.minutes"
          validate={[required(), minValue(1)]}
        />
        <DayInput source="asOf" validate={required()} />
        <Wide>
          <FilesInput source="evidenceIds" validate={required()} hint="resources.serviceRecords.balance.evidenceHint" />
        </Wide>
      </FormSection>
    </SendDialog>
  );
}
