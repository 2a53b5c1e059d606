import { Typography } from '@mui/material';
import { maxLength, required, useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { RosterShiftFragment } from '../../generated/graphql';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import type { Values } from '../../providers/resource-gateway';
import { SendDialog } from '../../shared/form/SendDialog';
import { TextInput } from '../../shared/inputs/TextInput';

/** Asks why a shift is called off, and calls it off. */
export function CancelShiftDialog({ shift, onClose }: { shift: RosterShiftFragment; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async (values: Values): Promise<void> => {
    await dataProvider.act('shifts', { action: 'cancel', record: shift, values });
    notify('resources.shifts.cancelled');
    refresh();
  };
  const cancel = 'resources.shifts.transitions.cancel';
  return (
    <SendDialog resource="shifts" title={cancel} submit={cancel} send={send} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 2 }}>
        {translate('resources.shifts.cancelMeans')}
      </Typography>
      <TextInput source="reason" lines={3} validate={[required(), maxLength(500)]} />
    </SendDialog>
  );
}
