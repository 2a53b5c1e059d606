import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { postReading } from '../posts/post.reading.js';
import { PostType } from '../posts/post.type.js';
import { AmendShiftInput } from '../shifts/shift.inputs.js';
import { shiftReading } from '../shifts/shift.reading.js';
import { ShiftType } from '../shifts/shift.type.js';
import { amendShift } from './amend-shift.js';
import { cancelShift } from './cancel-shift.js';
import { removePost } from './remove-post.js';
import { RemovePostInput } from './roster.inputs.js';

const AmendShiftPayload = changedPayload('AmendShift', 'shift', () => ShiftType);
const CancelShiftPayload = changedPayload('CancelShift', 'shift', () => ShiftType);
const RemovePostPayload = changedPayload('RemovePost', 'post', () => PostType);

/** Changes of a roster that touch who has signed up. */
@Resolver()
export class RosterChangesResolver {
  @Mutation(() => AmendShiftPayload, { description: 'Changes the times or the places of a shift. (修改班次)' })
  async amendShift(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendShiftInput, { description: 'The change. (内容)' }) input: AmendShiftInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, shiftReading, { field: 'shift', id: await amendShift(ctx, input) }, info);
  }

  @Mutation(() => CancelShiftPayload, {
    description: 'Calls a shift off and releases who has signed up; a reason is due. (取消班次)',
  })
  async cancelShift(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, shiftReading, { field: 'shift', id: await cancelShift(ctx, input) }, info);
  }

  @Mutation(() => RemovePostPayload, {
    description: 'Takes a post off the roster, as long as nobody is signed up there. (移除岗位)',
  })
  async removePost(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemovePostInput, { description: 'Which. (内容)' }) input: RemovePostInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, postReading, { field: 'post', id: await removePost(ctx, input) }, info);
  }
}
