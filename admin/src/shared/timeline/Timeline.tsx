import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { EventEntry } from './EventEntry';
import { useTimeline } from './use-timeline';

/** What happened to the record on the page: who did what when, why, and what it changed. */
export function Timeline({ subjectType }: { subjectType: string }) {
  const record = useRecordContext<AnyRecord>();
  return record ? <Events subjectType={subjectType} subjectId={record.id} /> : null;
}

function Events({ subjectType, subjectId }: { subjectType: string; subjectId: string }) {
  const translate = useTranslate();
  const { name } = useSlice();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(name, subjectType, subjectId);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={200} />;
  const events = data.pages.flatMap(({ timeline }) => timeline.nodes);
  if (events.length === 0) return <Typography color="text.secondary">{translate('timeline.empty')}</Typography>;
  return (
    <>
      <Box
        component="ol"
        aria-label={translate('timeline.title')}
        sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 860 }}
      >
        {events.map((event) => (
          <EventEntry key={event.id} event={event} subjectType={subjectType} />
        ))}
      </Box>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {translate('timeline.more')}
        </Button>
      )}
    </>
  );
}
