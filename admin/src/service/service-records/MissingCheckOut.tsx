import LeftIcon from '@mui/icons-material/LogoutOutlined';
import { Alert, Button, DialogContentText } from '@mui/material';
import { useState } from 'react';
import { maxLength, required, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { StateCheckOutDocument, type ServiceRecordFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { useViewer } from '../../providers/use-viewer';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { InstantInput } from '../../shared/inputs/InstantInput';
import { TextInput } from '../../shared/inputs/TextInput';

/** On a record that credits nothing because nobody checked the person out: what that means, and the way to mend it. */
export function MissingCheckOut() {
  const translate = useTranslate();
  const viewer = useViewer();
  const record = useRecordContext<ServiceRecordFieldsFragment>();
  const [open, setOpen] = useState(false);
  if (!record || record.state !== 'PENDING' || record.netMinutes > 0) return null;
  if (!record.findings.some((finding) => finding === 'CHECK_OUT_MISSING')) return null;
  const button = viewer?.role !== 'AUDITOR' && (
    <Button color="inherit" startIcon={<LeftIcon />} onClick={() => setOpen(true)}>
      {translate('resources.serviceRecords.leaving.button')}
    </Button>
  );
  return (
    <>
      <Alert severity="warning" action={button} sx={{ mb: 2 }}>
        {translate('resources.serviceRecords.leaving.missing')}
      </Alert>
      {open && <LeavingDialog record={record} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Props {
  readonly record: ServiceRecordFieldsFragment;
  readonly onClose: () => void;
}

function LeavingDialog({ record, onClose }: Props) {
  const translate = useTranslate();
  const port = usePort();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async ({ leftAt, reason }: Values): Promise<void> => {
    const { id, version } = record;
    const input = { id, version, leftAt: leftAt as string, reason: reason as string };
    await port.mutate(StateCheckOutDocument, { input });
    notify('resources.serviceRecords.leaving.stated');
    refresh();
  };
  return (
    <SendDialog
      resource="serviceRecords"
      title="resources.serviceRecords.leaving.button"
      submit="resources.serviceRecords.leaving.button"
      defaultValues={{ leftAt: record.endsAt, reason: '' }}
      send={send}
      onClose={onClose}
    >
      <DialogContentText variant="body2" sx={{ mb: 2 }}>
        {translate('resources.serviceRecords.leaving.means')}
      </DialogContentText>
      <FormSection>
        <Wide>
          <InstantInput source="leftAt" validate={required()} />
        </Wide>
        <Wide>
          <TextInput
            source="reason"
            label="resources.serviceRecords.fields.howKnown"
            lines={2}
            validate={[required(), maxLength(500)]}
          />
        </Wide>
      </FormSection>
    </SendDialog>
  );
}
