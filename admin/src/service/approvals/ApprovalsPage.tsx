import { Alert, Box, Skeleton, Tab, Tabs, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { messageOf } from '../../providers/server-error';
import { PageHeader } from '../../shared/page/PageHeader';
import { dayWords } from '../../shared/time/moment-words';
import { countWords } from './approval-kinds';
import { ApprovalList } from './ApprovalList';
import { useApprovals } from './use-approvals';

/** What waits for the viewer to decide, grouped; the first group with something in it is open. */
export function ApprovalsPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const { data, error } = useApprovals();
  const groups = data?.groups ?? [];
  const asked = groups.find(({ kind }) => kind === search.get('kind'));
  const open = asked ?? groups.find(({ count }) => count > 0) ?? groups[0];
  return (
    <>
      <PageHeader
        title={translate('approvals.title')}
        aside={
          data && (
            <Typography color="text.secondary">
              {translate('approvals.count', { count: countWords(data.total) })}
            </Typography>
          )
        }
      />
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {!open && !error && <Skeleton variant="rounded" height={240} />}
      {open && (
        <>
          <Tabs
            value={open.kind}
            onChange={(_, kind: string) => setSearch({ kind }, { replace: true })}
            variant="scrollable"
            sx={{ borderBottom: 1, borderColor: 'divider', mb: 2, minHeight: 44 }}
          >
            {groups.map(({ kind, count }) => (
              <Tab
                key={kind}
                value={kind}
                label={`${translate(`approvals.kinds.${kind}`)} ${countWords(count)}`}
                id={`${id}-${kind}`}
                {...(kind === open.kind && { 'aria-controls': `${id}-panel` })}
              />
            ))}
          </Tabs>
          <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.kind}`}>
            {open.oldestOn && (
              <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
                {translate('approvals.oldest', { day: dayWords(open.oldestOn, locale) })}
              </Typography>
            )}
            <ApprovalList key={open.kind} kind={open.kind} />
          </Box>
        </>
      )}
    </>
  );
}
