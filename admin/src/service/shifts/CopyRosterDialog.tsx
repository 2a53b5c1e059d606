import { Typography } from '@mui/material';
import { required, useNotify, useRefresh, useTranslate } from 'react-admin';
import { CopyRosterDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { SendDialog } from '../../shared/form/SendDialog';
import { RecordInput } from '../../shared/inputs/RecordInput';

/** Asks from which activity posts and shifts are taken over. */
export function CopyRosterDialog({ activityId, onClose }: { activityId: string; onClose: () => void }) {
  const translate = useTranslate();
  const port = usePort();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async ({ fromId }: Values): Promise<void> => {
    await port.mutate(CopyRosterDocument, { input: { fromId: String(fromId), toId: activityId } });
    notify('resources.shifts.copied');
    refresh();
  };
  const copy = 'resources.shifts.copy';
  return (
    <SendDialog resource="shifts" title={copy} submit={copy} send={send} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 2 }}>
        {translate('resources.shifts.copyMeans')}
      </Typography>
      <RecordInput resource="activities" source="fromId" validate={required()} />
    </SendDialog>
  );
}
