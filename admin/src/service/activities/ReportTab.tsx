import EditIcon from '@mui/icons-material/EditNoteOutlined';
import { Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useRecordContext, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { RecordPhotos } from '../../shared/photos/RecordPhotos';
import { instantWords } from '../../shared/time/moment-words';
import { ReportForm } from './ReportForm';

/** The closing report with its photos; once the activity has ended, the way to write it. */
export function ReportTab() {
  const translate = useTranslate();
  const activity = useRecordContext<ActivityFieldsFragment>();
  const [writing, setWriting] = useState(false);
  if (!activity) return null;
  const close = activity.transitions.find(({ name }) => name === 'close');
  const mayWrite = close !== undefined && close.refusal?.code !== 'FORBIDDEN';
  if (writing) return <ReportForm activity={activity} onDone={() => setWriting(false)} />;
  return (
    <>
      {activity.report ? <WrittenReport activity={activity} /> : <NotYet state={activity.state} />}
      {mayWrite && (
        <Button variant="contained" startIcon={<EditIcon />} onClick={() => setWriting(true)} sx={{ mt: 2 }}>
          {translate(activity.report ? 'resources.activities.mendReport' : 'resources.activities.writeReport')}
        </Button>
      )}
    </>
  );
}

function NotYet({ state }: { state: string }) {
  const translate = useTranslate();
  const due = state === 'ENDED' ? 'resources.activities.reportDue' : 'resources.activities.noReport';
  return <Typography color="text.secondary">{translate(due)}</Typography>;
}

function WrittenReport({ activity }: { activity: ActivityFieldsFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const at = activity.reportedAt ? instantWords(activity.reportedAt, locale) : '';
  return (
    <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {translate('resources.activities.reportedAt', { at })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '42em', mb: 2 }}>{activity.report}</Typography>
      <RecordPhotos source="photos" />
    </Paper>
  );
}
