import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CheckInShiftsDocument, type CheckInShiftsQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { messageOf } from '../../providers/server-error';
import { CodeDialog } from './CodeDialog';
import { EnterSheetDialog } from './EnterSheetDialog';
import { ShiftTools } from './ShiftTools';

/** A shift that is checked in to. */
export type CheckInShift = CheckInShiftsQuery['shifts']['nodes'][number];

const dayMs = 86_400_000;
const askAgainMs = 60_000;
/** A sheet of paper is taken for seven days. */
const sheetDays = 7;

/** Shifts that can still be checked in to, or whose sheet can still be entered. They stay the same for the hour. */
function sinceWhen(): string {
  const hour = 3_600_000;
  return new Date(Math.floor((Date.now() - sheetDays * dayMs) / hour) * hour).toISOString();
}

/** Who is where in the activity, and its shifts with what is needed to check their volunteers in. */
export function CheckInShifts({ activityId, checks }: { activityId: string; checks: boolean }) {
  const translate = useTranslate();
  const port = usePort();
  const [since] = useState(sinceWhen);
  const [open, setOpen] = useState<{ kind: 'code' | 'sheet'; shift: CheckInShift }>();
  const { data, error, dataUpdatedAt } = useQuery({
    queryKey: ['checkEvents', 'shifts', activityId, since],
    queryFn: () => port.query(CheckInShiftsDocument, { id: activityId, since }),
    refetchInterval: askAgainMs,
  });
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={96} />;
  const { nodes, totalCount } = data.shifts;
  const close = (): void => setOpen(undefined);
  return (
    <Box component="section" aria-label={translate('resources.checkEvents.shifts')}>
      {data.activity && (
        <Typography className="figures" sx={{ mb: 1 }}>
          {translate('resources.checkEvents.whereabouts', data.activity.attendance)}
        </Typography>
      )}
      {nodes.length === 0 && (
        <Typography color="text.secondary">{translate('resources.checkEvents.noShifts')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {nodes.map((shift) => (
          <ShiftTools
            key={shift.id}
            shift={shift}
            now={dataUpdatedAt}
            checks={checks}
            onCode={() => setOpen({ kind: 'code', shift })}
            onEnter={() => setOpen({ kind: 'sheet', shift })}
          />
        ))}
      </Box>
      {totalCount > nodes.length && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('resources.checkEvents.moreShifts', { smart_count: totalCount - nodes.length })}
        </Typography>
      )}
      {open?.kind === 'code' && <CodeDialog shift={open.shift} onClose={close} />}
      {open?.kind === 'sheet' && <EnterSheetDialog shift={open.shift} onClose={close} />}
    </Box>
  );
}
