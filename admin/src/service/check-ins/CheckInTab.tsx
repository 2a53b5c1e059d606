import DeskIcon from '@mui/icons-material/TabletMacOutlined';
import BoardIcon from '@mui/icons-material/ConnectedTvOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { checkEventColumns, refusedCheckColumns } from './check-event.fields';
import { CheckInShifts } from './CheckInShifts';

const events = checkEventColumns.filter(({ hidden }) => !hidden);
const refused = refusedCheckColumns.filter(({ hidden }) => !hidden);

/** 签到 of the activity on the page: its shifts with code and sheet, who went in and out, and what was refused. */
export function CheckInTab() {
  const translate = useTranslate();
  const viewer = useViewer();
  const activity = useRecordContext<ActivityFieldsFragment>();
  if (!activity) return null;
  const checks = viewer !== undefined && viewer.role !== 'AUDITOR';
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        {checks && (
          <Button variant="contained" startIcon={<DeskIcon />} href="/check-in/" target="_blank" rel="noopener">
            {translate('resources.checkEvents.openDesk')}
          </Button>
        )}
        <Button variant="outlined" startIcon={<BoardIcon />} component={Link} to={`/live-board/${activity.id}`}>
          {translate('resources.checkEvents.openBoard')}
        </Button>
      </Box>
      <CheckInShifts activityId={activity.id} checks={checks} />
      <SectionTitle words="resources.checkEvents.latest" />
      <RelatedRecords
        resource="checkEvents"
        target="activityId"
        columns={events}
        sort={{ field: 'at', order: 'DESC' }}
      />
      <SectionTitle words="resources.refusedChecks.title" />
      <RelatedRecords
        resource="refusedChecks"
        target="activityId"
        columns={refused}
        sort={{ field: 'receivedAt', order: 'DESC' }}
      />
    </>
  );
}

function SectionTitle({ words }: { words: string }) {
  const translate = useTranslate();
  return (
    <Typography component="h2" variant="h2" sx={{ mt: 3, mb: 1 }}>
      {translate(words)}
    </Typography>
  );
}
