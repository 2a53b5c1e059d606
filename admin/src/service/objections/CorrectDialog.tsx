import { Typography } from '@mui/material';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import type { Values } from '../../providers/resource-gateway';
import { SendDialog } from '../../shared/form/SendDialog';
import type { StepDialogProps } from '../../shared/steps/state-machine';
import { AdjustmentInputs } from '../record-adjustments/AdjustmentInputs';

/** Answers an objection by correcting the record: how many minutes, and why. */
export function CorrectDialog({ record, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const adjust = 'resources.objections.transitions.adjust';
  const send = async (values: Values): Promise<void> => {
    await dataProvider.act('objections', { action: 'adjust', record, values });
    notify('steps.done', { messageArgs: { name: translate(adjust) } });
    refresh();
  };
  return (
    <SendDialog resource="objections" title={adjust} submit={adjust} send={send} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {translate('resources.objections.adjustMeans')}
      </Typography>
      <AdjustmentInputs why="answer" />
    </SendDialog>
  );
}
