import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { CalendarFeedDocument, IssueCalendarFeedDocument, RevokeCalendarFeedDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { instantWords } from '../../shared/time/moment-words';

/** One's own address for calendar programs: whether there is one, a new one, and the end of it. */
export function CalendarFeedDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const titleId = useId();
  const port = usePort();
  const [path, setPath] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>();
  const { data: feed, refetch } = useQuery({
    queryKey: ['calendarFeeds', 'own'],
    queryFn: async () => (await port.query(CalendarFeedDocument, {})).calendarFeeds.nodes[0] ?? null,
  });
  const change = (deed: () => Promise<string | undefined>) => async () => {
    setRefusal(undefined);
    try {
      setPath(await deed());
      await refetch();
    } catch (error) {
      setRefusal(error);
    }
  };
  const issue = change(async () => (await port.mutate(IssueCalendarFeedDocument, {})).issueCalendarFeed.path);
  const revoke = change(async () => {
    if (feed) await port.mutate(RevokeCalendarFeedDocument, { input: { id: feed.id, version: feed.version } });
    return undefined;
  });
  const at = feed ? instantWords(feed.issuedAt, locale) : '';
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.shifts.subscribe')}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 2 }}>
          {translate('resources.shifts.subscribeMeans')}
        </DialogContentText>
        <StepRefusal refusal={refusal} />
        {path ? (
          <TextField
            label={translate('resources.shifts.address')}
            value={`${window.location.origin}${path}`}
            multiline
            onFocus={(event) => event.target.select()}
            slotProps={{ htmlInput: { readOnly: true } }}
          />
        ) : (
          <Alert severity="info" icon={false}>
            {translate(feed ? 'resources.shifts.subscribed' : 'resources.shifts.notSubscribed', { at })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        {feed && (
          <Button color="error" onClick={() => void revoke()}>
            {translate('resources.shifts.revoke')}
          </Button>
        )}
        <Button variant="contained" onClick={() => void issue()}>
          {translate(feed ? 'resources.shifts.issueAgain' : 'resources.shifts.issue')}
        </Button>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
