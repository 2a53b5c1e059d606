import ComputeIcon from '@mui/icons-material/CalculateOutlined';
import MakeUpIcon from '@mui/icons-material/EditNoteOutlined';
import { Alert, Box, Button, Paper, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { messageOf } from '../../providers/server-error';
import { useViewer } from '../../providers/use-viewer';
import { ComputeDialog } from './ComputeDialog';
import { HoursTally } from './HoursTally';
import { MakeUpDialog } from './MakeUpDialog';
import { useActivityHours } from './use-activity-hours';

const held: readonly string[] = ['RUNNING', 'ENDED', 'CLOSED'];

/** The hours of the activity on the page: what is computed, what is missing and why, and the ways to more. */
export function ActivityHours({ activity }: { readonly activity: ActivityFieldsFragment }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data: hours, error } = useActivityHours(activity.id);
  const [open, setOpen] = useState<'compute' | 'makeUp'>();
  const close = (): void => setOpen(undefined);
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (!hours) return <Skeleton variant="rounded" height={96} sx={{ mb: 2 }} />;
  const mayWrite = viewer !== undefined && viewer.role !== 'AUDITOR' && hours.earnsHours;
  return (
    <ResourceContextProvider value="serviceRecords">
      <Paper variant="outlined" component="section" aria-labelledby="hours-title" sx={{ p: 2, mb: 2 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          <Typography component="h2" variant="h2" id="hours-title" sx={{ mr: 'auto' }}>
            {translate('resources.serviceRecords.hours.title')}
          </Typography>
          {mayWrite && held.includes(activity.state) && (
            <Button variant="outlined" startIcon={<MakeUpIcon />} onClick={() => setOpen('makeUp')}>
              {translate('resources.serviceRecords.makeUp.button')}
            </Button>
          )}
          {mayWrite && (
            <Button variant="contained" startIcon={<ComputeIcon />} onClick={() => setOpen('compute')}>
              {translate('resources.serviceRecords.hours.compute')}
            </Button>
          )}
        </Box>
        <HoursTally hours={hours} />
      </Paper>
      {open === 'compute' && <ComputeDialog activityId={activity.id} hours={hours} onClose={close} />}
      {open === 'makeUp' && <MakeUpDialog activity={activity} onClose={close} />}
    </ResourceContextProvider>
  );
}
