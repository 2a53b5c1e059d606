import { shanghaiDay } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import type { Post } from '../service/posts/post.entity.js';
import type { Shift } from '../service/shifts/shift.entity.js';
import type { DemoActivity } from './demo-district.js';

/** A post with its one shift, and where people stand. */
export interface DemoPost {
  readonly post: Partial<Post> & { readonly id: string };
  readonly shift: Partial<Shift> & { readonly id: string };
}

const corners = ['东北角', '东南角', '西南角', '西北角'];
const parts = ['一组', '二组', '三组', '四组'];
const peopleAPost = 10;
const radiusMetres = 200;

/** Lays out an activity's posts: the four corners of a crossing, or groups of ten or so; one shift each, as long as it lasts. */
export function layOutPosts(activity: DemoActivity, districtId: string): DemoPost[] {
  const isCrossing = activity.place.includes('交叉口');
  const count = isCrossing ? corners.length : Math.min(parts.length, Math.ceil(activity.capacity / peopleAPost));
  const { id: activityId, areaId, stationId, teamId, startsAt, endsAt } = activity;
  const place = { districtId, areaId, stationId, teamId, activityId };
  return Array.from({ length: count }, (_, i): DemoPost => {
    const postId = newId();
    const name = isCrossing
      ? `${activity.place}${corners[i] ?? ''}`
      : count === 1
        ? activity.place
        : `${activity.place}${parts[i] ?? ''}`;
    const duty = isCrossing
      ? '持劝导旗守住路口一角，引导行人和非机动车按信号灯通行。'
      : '听从领队分工，文明服务，注意安全。';
    const capacity = Math.floor((activity.capacity + count - 1 - i) / count);
    const counts = { capacity, taken: 0, waiting: 0, breakMinutes: 0, overrunMinutes: 0 };
    const times = { startsAt, endsAt, startsOn: shanghaiDay(startsAt) };
    return {
      post: { id: postId, ...place, position: i + 1, name, duty, radiusMetres, minorsAllowed: false, version: 1 },
      shift: { id: newId(), ...place, postId, ...times, ...counts, state: 'OPEN', version: 1 },
    };
  });
}
