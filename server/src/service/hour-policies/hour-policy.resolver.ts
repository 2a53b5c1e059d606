import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { adoptPolicy } from './adopt-policy.js';
import { AdoptPolicyInput } from './hour-policy.inputs.js';
import { AdoptPolicyPayload, HourPolicyType } from './hour-policy.type.js';
import { listPolicies, showPolicy } from './list-policies.js';

@Resolver(() => HourPolicyType)
export class HourPolicyResolver {
  @Query(() => [HourPolicyType], {
    description:
      'Every version of the district’s hour rules, the newest first; the last is the house’s own. (时长规则)',
  })
  hourPolicies(@Ctx() ctx: RequestContext) {
    return listPolicies(ctx);
  }

  @Mutation(() => AdoptPolicyPayload, {
    description: 'Adopts a new version of the hour rules from today or a later day on; a reason is due. (发布时长规则)',
  })
  async adoptPolicy(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AdoptPolicyInput, { description: 'The version. (内容)' }) input: AdoptPolicyInput,
  ): Promise<AdoptPolicyPayload> {
    return { hourPolicy: await showPolicy(ctx, await adoptPolicy(ctx, input)) };
  }
}
