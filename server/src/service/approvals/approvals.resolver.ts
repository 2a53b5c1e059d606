import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { AwaitingApprovalsType } from './approvals.type.js';
import { countApprovals } from './count-approvals.js';

@Resolver(() => AwaitingApprovalsType)
export class ApprovalsResolver {
  @Query(() => AwaitingApprovalsType, {
    description: 'What waits for the caller to decide, grouped, with counts and the oldest day. (待我审核)',
  })
  approvalsAwaitingMe(@Ctx() ctx: RequestContext) {
    return countApprovals(ctx);
  }
}
