import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { RecordChecksInput } from './check-in.inputs.js';
import { CheckOutcomeType, RecordChecksPayload } from './check-outcome.type.js';
import { recordChecks, type CheckOutcomes } from './record-checks.js';
import { showOutcomes } from './show-outcomes.js';

/** The queue of a device that worked without a network. */
@Resolver(() => RecordChecksPayload)
export class RecordChecksResolver {
  @Mutation(() => RecordChecksPayload, {
    description: 'Takes in what a device collected, event by event; safe to repeat. (上传离线签到)',
  })
  recordChecks(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordChecksInput, { description: 'The queue. (内容)' }) input: RecordChecksInput,
  ) {
    return recordChecks(ctx, input);
  }

  @FieldResolver(() => [CheckOutcomeType], { description: 'One for each event, in its order. (逐条结果)' })
  outcomes(@Ctx() ctx: RequestContext, @Root() answer: CheckOutcomes, @Info() info: GraphQLResolveInfo) {
    return showOutcomes(ctx, answer.outcomes, info);
  }
}
