import type { ActivityFieldsFragment, PostFieldsFragment, RosterShiftFragment } from '../../generated/graphql';
import { middleOf, placeOf, type Place } from '../../shared/map/place';
import { PostDialog } from '../posts/PostDialog';
import { AssignDialog } from './AssignDialog';
import { CopyRosterDialog } from './CopyRosterDialog';
import { PatternDialog } from './PatternDialog';
import { RemovePostDialog } from './RemovePostDialog';
import { ShiftDialog } from './ShiftDialog';

/** What somebody set out to do on an activity's roster. */
export type RosterDeed =
  | { readonly kind: 'post'; readonly post?: PostFieldsFragment }
  | { readonly kind: 'removePost'; readonly post: PostFieldsFragment }
  | { readonly kind: 'newShift'; readonly post: PostFieldsFragment }
  | { readonly kind: 'shift' | 'assign'; readonly shift: RosterShiftFragment }
  | { readonly kind: 'pattern' }
  | { readonly kind: 'copy' };

interface Props {
  readonly deed: RosterDeed;
  readonly activity: ActivityFieldsFragment;
  readonly posts: readonly PostFieldsFragment[];
  /** First and last day of the activity. */
  readonly span: { readonly first: string; readonly last: string };
  readonly namesOn: (shiftId: string) => readonly string[];
  readonly onDeed: (deed: RosterDeed) => void;
  readonly onClose: () => void;
}

/** The middle of the district, where nothing nearer is known. */
const district: Place = { longitude: 113.617, latitude: 34.867 };

/** Where a map of posts begins: at the activity, or among the posts that have a place. */
function beginning(activity: ActivityFieldsFragment, posts: readonly PostFieldsFragment[]): Place {
  const placed = posts.map((post) => placeOf(post)).filter((place) => place !== null);
  return placeOf(activity) ?? middleOf(placed) ?? district;
}

/** The dialog of whatever somebody set out to do. */
export function ActivityRosterDialog({ deed, activity, posts, span, namesOn, onDeed, onClose }: Props) {
  const { id: activityId, minorsAllowed, startsAt, endsAt } = activity;
  if (deed.kind === 'post') {
    const start = beginning(activity, posts);
    return <PostDialog {...{ activityId, post: deed.post, start, minorsAllowed, onClose }} />;
  }
  if (deed.kind === 'removePost') return <RemovePostDialog post={deed.post} onClose={onClose} />;
  if (deed.kind === 'assign') {
    const { shift } = deed;
    const onEdit = (): void => onDeed({ kind: 'shift', shift });
    return <AssignDialog shift={shift} names={namesOn(shift.id)} onEdit={onEdit} onClose={onClose} />;
  }
  if (deed.kind === 'shift') return <ShiftDialog shift={deed.shift} onClose={onClose} />;
  if (deed.kind === 'newShift')
    return <ShiftDialog postId={deed.post.id} start={{ startsAt, endsAt }} onClose={onClose} />;
  if (deed.kind === 'copy') return <CopyRosterDialog activityId={activityId} onClose={onClose} />;
  return (
    <PatternDialog activityId={activityId} posts={posts} firstDay={span.first} lastDay={span.last} onClose={onClose} />
  );
}
