import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import {
  PostsOfActivityDocument,
  type ActivityFieldsFragment,
  type RosterShiftFragment,
} from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { useViewer } from '../../providers/use-viewer';
import { messageOf } from '../../providers/server-error';
import { shanghaiDay, today } from '../../shared/time/shanghai';
import { ActivityRosterDialog, type RosterDeed } from './ActivityRosterDialog';
import { ActivityRosterTools } from './ActivityRosterTools';
import { PostHead } from './PostHead';
import { daysFrom, dayMoved, linesOf, type RosterLine } from './roster-week';
import { RosterGrid } from './RosterGrid';
import { RosterTotal } from './RosterTotal';
import { useRoster, useRosterNames } from './use-roster';

const planned = new Set<string>(['DRAFT', 'RETURNED', 'APPROVED', 'RECRUITING', 'FULL', 'RUNNING']);
const weekLength = 7;

/** The days of the activity that are shown at once: all of a short one, a week of a long one. */
function useShownDays({ startsAt, endsAt }: ActivityFieldsFragment) {
  const [first, last] = [shanghaiDay(startsAt), shanghaiDay(endsAt)];
  const [from, setFrom] = useState(() => (today() > first && today() <= last ? today() : first));
  const left = Math.round((Date.parse(last) - Date.parse(from)) / 86_400_000) + 1;
  const days = daysFrom(from, Math.max(1, Math.min(weekLength, left)));
  const isLong = dayMoved(first, weekLength) <= last;
  const step = (weeks: number): void => {
    const moved = dayMoved(from, weeks * weekLength);
    setFrom(moved < first ? first : moved > last ? from : moved);
  };
  return { first, last, days, step: isLong ? step : undefined };
}

/** The roster of the activity around: its posts and their shifts, and how both are laid out. */
export function ActivityRoster() {
  const activity = useRecordContext<ActivityFieldsFragment>();
  return activity ? <RosterOf key={activity.id} activity={activity} /> : null;
}

function RosterOf({ activity }: { activity: ActivityFieldsFragment }) {
  const translate = useTranslate();
  const port = usePort();
  const viewer = useViewer();
  const [deed, setDeed] = useState<RosterDeed>();
  const { first, last, days, step } = useShownDays(activity);
  const { id } = activity;
  const { data: posts = [], isPending } = useQuery({
    queryKey: ['posts', 'ofActivity', id],
    queryFn: async () => (await port.query(PostsOfActivityDocument, { id })).activity?.posts ?? [],
  });
  const { data: shifts = [], error } = useRoster({ activityId: { eq: id } });
  const namesOn = useRosterNames({ activityId: { eq: id } });
  const mayPlan = planned.has(activity.state) && viewer !== undefined && viewer.role !== 'AUDITOR';
  if (isPending) return <Skeleton variant="rounded" height={200} />;
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  const known = new Map(linesOf(shifts).map((line) => [line.postId, line]));
  const idle = (post: { id: string; name: string }): RosterLine => ({
    postId: post.id,
    postName: post.name,
    activityId: id,
    activityTitle: activity.title,
    byDay: new Map(),
  });
  const onOpen = mayPlan
    ? (shift: RosterShiftFragment) => setDeed({ kind: shift.state === 'OPEN' ? 'assign' : 'shift', shift })
    : undefined;
  return (
    <Box>
      <ActivityRosterTools posts={posts} onDeed={mayPlan ? setDeed : undefined} onStep={step} />
      {posts.length === 0 ? (
        <Typography color="text.secondary">{translate('resources.shifts.noPosts')}</Typography>
      ) : (
        <>
          <RosterTotal shifts={shifts} />
          <RosterGrid
            lines={posts.map((post) => known.get(post.id) ?? idle(post))}
            days={days}
            renderHead={({ postId }) => (
              <PostHead post={posts.find((post) => post.id === postId)} onDeed={mayPlan ? setDeed : undefined} />
            )}
            namesOn={namesOn}
            onOpen={onOpen}
          />
        </>
      )}
      {deed && (
        <ActivityRosterDialog
          deed={deed}
          activity={activity}
          posts={posts}
          span={{ first, last }}
          namesOn={namesOn}
          onDeed={setDeed}
          onClose={() => setDeed(undefined)}
        />
      )}
    </Box>
  );
}
