import { Field, Int, ObjectType } from 'type-graphql';
import type { Attendance } from './whereabouts.js';

@ObjectType('Attendance', {
  description: 'How many of an activity’s volunteers are where; each place on a shift counts once. (到岗情况)',
  simpleResolvers: true,
})
export class AttendanceType implements Attendance {
  @Field(() => Int, { description: 'Accepted places, walk-ins among them. (应到)' })
  expected: number;

  @Field(() => Int, { description: 'Checked in and not out. (在岗)' })
  present: number;

  @Field(() => Int, { description: 'Checked out. (已签退)' })
  left: number;

  @Field(() => Int, { description: 'Not checked in although the shift has begun. (未到)' })
  missing: number;

  @Field(() => Int, { description: 'Not checked in; the shift has not begun. (待到)' })
  awaited: number;

  @Field(() => Int, { description: 'Came without a sign-up. (现场加入)' })
  walkIns: number;
}
