import type { DomainError } from '../../kernel/errors.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import type { Activity } from '../activities/activity.entity.js';
import type { Post } from '../posts/post.entity.js';
import type { Shift } from '../shifts/shift.entity.js';
import {
  ActivityNotRecruiting,
  MinorNotAllowed,
  QualificationMissing,
  RiskNotTold,
  SignUpClosed,
  VolunteerNotActive,
} from './sign-up.errors.js';

/** What is looked at before somebody gets a place, apart from whether there is one. */
export interface SignUpCase {
  readonly now: string;
  readonly volunteer: Pick<Volunteer, 'state' | 'bornOn' | 'guarded'>;
  readonly shift: Pick<Shift, 'state' | 'startsAt'>;
  readonly post: Pick<Post, 'qualification' | 'minorsAllowed'>;
  readonly activity: Pick<Activity, 'state' | 'recruitUntil' | 'minorsAllowed' | 'riskNotice'>;
  /** Whether the volunteer was told of the risks. */
  readonly riskTold: boolean;
}

/** What stands against giving somebody a place on a shift, in the order of domain §4; undefined when nothing does. */
export function refuseSignUp(asked: SignUpCase): DomainError | undefined {
  return (
    refuseShift(asked) ??
    (asked.volunteer.state === 'ACTIVE' ? undefined : new VolunteerNotActive()) ??
    (asked.post.qualification === null ? undefined : new QualificationMissing(asked.post.qualification)) ??
    refuseMinor(asked) ??
    (asked.activity.riskNotice && !asked.riskTold ? new RiskNotTold() : undefined)
  );
}

function refuseShift({ now, shift, activity }: SignUpCase): DomainError | undefined {
  if (activity.state !== 'RECRUITING' && activity.state !== 'FULL') return new ActivityNotRecruiting();
  if (shift.state !== 'OPEN') return new SignUpClosed('This shift does not take place.');
  const late = now >= shift.startsAt || (activity.recruitUntil !== null && now > activity.recruitUntil);
  return late ? new SignUpClosed() : undefined;
}

/** Whose day of birth is sealed may be a child; whose is not known counts as grown up. */
function refuseMinor({ volunteer, shift, post, activity }: SignUpCase): DomainError | undefined {
  if (post.minorsAllowed && activity.minorsAllowed) return undefined;
  const { bornOn, guarded } = volunteer;
  const minor = guarded || (bornOn !== null && shanghaiDay(shift.startsAt) < eighteenth(bornOn));
  return minor ? new MinorNotAllowed() : undefined;
}

function eighteenth(bornOn: string): string {
  return `${String(Number(bornOn.slice(0, 4)) + 18).padStart(4, '0')}${bornOn.slice(4)}`;
}
