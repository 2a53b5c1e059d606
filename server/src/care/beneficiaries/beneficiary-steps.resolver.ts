import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { beneficiaryReading } from './beneficiary.reading.js';
import { BeneficiaryType } from './beneficiary.type.js';
import { takeBeneficiaryStep } from './take-beneficiary-step.js';

const field = 'beneficiary';
const PauseBeneficiaryPayload = changedPayload('PauseBeneficiary', field, () => BeneficiaryType);
const ResumeBeneficiaryPayload = changedPayload('ResumeBeneficiary', field, () => BeneficiaryType);
const EndBeneficiaryPayload = changedPayload('EndBeneficiary', field, () => BeneficiaryType);

/** The steps of a beneficiary's state, each a mutation of its own. */
@Resolver(() => BeneficiaryType)
export class BeneficiaryStepsResolver {
  @Mutation(() => PauseBeneficiaryPayload, { description: 'Lets service rest; a reason is due. (暂停服务)' })
  async pauseBeneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Whom and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, beneficiaryReading, { field, id: await takeBeneficiaryStep(ctx, 'pause', input) }, info);
  }

  @Mutation(() => ResumeBeneficiaryPayload, { description: 'Lets service go on. (恢复服务)' })
  async resumeBeneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Whom. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, beneficiaryReading, { field, id: await takeBeneficiaryStep(ctx, 'resume', input) }, info);
  }

  @Mutation(() => EndBeneficiaryPayload, { description: 'Ends service for good; a reason is due. (结束服务)' })
  async endBeneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Whom and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, beneficiaryReading, { field, id: await takeBeneficiaryStep(ctx, 'end', input) }, info);
  }
}
