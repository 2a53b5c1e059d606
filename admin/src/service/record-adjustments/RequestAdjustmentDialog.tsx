import { Typography } from '@mui/material';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { ServiceRecordFieldsFragment } from '../../generated/graphql';
import type { Values } from '../../providers/resource-gateway';
import { SendDialog } from '../../shared/form/SendDialog';
import { AdjustmentInputs } from './AdjustmentInputs';

interface Props {
  readonly record: ServiceRecordFieldsFragment;
  readonly onClose: () => void;
}

/** Asks for minutes to be added to a record or taken off it. */
export function RequestAdjustmentDialog({ record, onClose }: Props) {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async (values: Values): Promise<void> => {
    await dataProvider.create('recordAdjustments', { data: { ...values, recordId: record.id } });
    notify('resources.recordAdjustments.requested');
    refresh();
  };
  const request = 'resources.recordAdjustments.request';
  return (
    <SendDialog resource="recordAdjustments" title={request} submit={request} send={send} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {translate('resources.recordAdjustments.requestMeans')}
      </Typography>
      <AdjustmentInputs why="reason" />
    </SendDialog>
  );
}
