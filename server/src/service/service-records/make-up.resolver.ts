import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { activityReading } from '../activities/activity.reading.js';
import { ActivityType } from '../activities/activity.type.js';
import { enterMakeUp } from './enter-make-up.js';
import { enterOpeningBalance } from './enter-opening-balance.js';
import { EnterMakeUpInput, EnterOpeningBalanceInput } from './make-up.inputs.js';
import { serviceRecordReading } from './service-record.reading.js';
import { ServiceRecordType } from './service-record.type.js';

const EnterMakeUpPayload = changedPayload('EnterMakeUp', 'activity', () => ActivityType);
const EnterOpeningBalancePayload = changedPayload('EnterOpeningBalance', 'serviceRecord', () => ServiceRecordType);

/** Records that come from no check-in. */
@Resolver()
export class MakeUpResolver {
  @Mutation(() => EnterMakeUpPayload, {
    description:
      'Enters hours that nobody could check in, as records of class C; another body confirms them. All rows stand or none. (补录工时)',
  })
  async enterMakeUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EnterMakeUpInput, { description: 'Who, when, at what, and the proof. (内容)' })
    input: EnterMakeUpInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, activityReading, { field: 'activity', id: await enterMakeUp(ctx, input) }, info);
  }

  @Mutation(() => EnterOpeningBalancePayload, {
    description:
      'Takes over the hours that an older system had counted, once for each person and source, as a record of class D; another body approves it. (历史时长结转)',
  })
  async enterOpeningBalance(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EnterOpeningBalanceInput, { description: 'Whose, from where, how much. (内容)' })
    input: EnterOpeningBalanceInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await enterOpeningBalance(ctx, input);
    return readChanged(ctx, serviceRecordReading, { field: 'serviceRecord', id }, info);
  }
}
