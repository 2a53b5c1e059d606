import FullscreenIcon from '@mui/icons-material/FullscreenOutlined';
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useRef } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { messageOf } from '../../providers/server-error';
import { PageHeader } from '../../shared/page/PageHeader';
import { instantWords } from '../../shared/time/moment-words';
import { wallTime } from '../../shared/time/shanghai';
import { BoardFigures } from './BoardFigures';
import { BoardShifts } from './BoardShifts';
import { MissingPeople } from './MissingPeople';
import { StreamNote } from './StreamNote';
import { useLiveBoard } from './use-live-board';

/** 现场看板: who is where in one activity, for the wall or a tablet at the post. */
export function LiveBoardPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { activityId = '' } = useParams();
  const { board, error, stream } = useLiveBoard(activityId);
  const wall = useRef<HTMLDivElement>(null);
  if (!board) return error ? <Alert severity="error">{messageOf(error)}</Alert> : <BoardSkeleton />;
  const { title, place, startsAt, endsAt, attendance, shifts, asOf } = board;
  const canFill = document.fullscreenEnabled;
  return (
    <>
      <PageHeader
        title={translate('resources.checkEvents.board.title')}
        crumbs={[{ label: title, to: `/activities/${activityId}/show?tab=checkEvents` }]}
        actions={
          canFill && (
            <Button
              variant="outlined"
              startIcon={<FullscreenIcon />}
              onClick={() => void wall.current?.requestFullscreen()}
            >
              {translate('resources.checkEvents.board.fill')}
            </Button>
          )
        }
      />
      <Box
        ref={wall}
        sx={{
          bgcolor: 'background.default',
          containerType: 'inline-size',
          '&:fullscreen': { p: 'clamp(12px, 2vw, 40px)', overflowY: 'auto' },
        }}
      >
        <Typography
          component="p"
          sx={{ fontWeight: 600, fontSize: 'clamp(1.125rem, 2cqw, 2.25rem)', overflowWrap: 'anywhere' }}
        >
          {title}
        </Typography>
        <Typography color="text.secondary" sx={{ fontSize: 'clamp(0.875rem, 1.1cqw, 1.25rem)', mb: 1.5 }}>
          {instantWords(startsAt, locale)}–{wallTime(endsAt).slice(11)} · {place}
        </Typography>
        <StreamNote stream={stream} asOf={asOf} />
        <BoardFigures attendance={attendance} />
        <MissingPeople shifts={shifts} />
        <BoardShifts shifts={shifts} />
      </Box>
    </>
  );
}

function BoardSkeleton() {
  return <Skeleton variant="rounded" height={360} />;
}
