import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { amendBeneficiary } from './amend-beneficiary.js';
import { AmendBeneficiaryInput, RegisterBeneficiaryInput } from './beneficiary.inputs.js';
import { BeneficiaryList } from './beneficiary.lists.js';
import { beneficiaryReading } from './beneficiary.reading.js';
import { BeneficiaryType } from './beneficiary.type.js';
import { BeneficiaryConsentType } from './consent.type.js';
import { listBeneficiarySteps } from './list-beneficiary-steps.js';
import { registerBeneficiary } from './register-beneficiary.js';

const RegisterBeneficiaryPayload = changedPayload('RegisterBeneficiary', 'beneficiary', () => BeneficiaryType);
const AmendBeneficiaryPayload = changedPayload('AmendBeneficiary', 'beneficiary', () => BeneficiaryType);

@Resolver(() => BeneficiaryType)
export class BeneficiaryResolver {
  @Query(() => BeneficiaryList.Connection, { description: 'Those who are helped, masked. (服务对象列表)' })
  beneficiaries(
    @Ctx() ctx: RequestContext,
    @Args(() => BeneficiaryList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, beneficiaryReading, args, info);
  }

  @Query(() => BeneficiaryType, { nullable: true, description: 'One beneficiary, masked. (服务对象)' })
  beneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, beneficiaryReading, id, info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() beneficiary: BeneficiaryType) {
    return listBeneficiarySteps(ctx, beneficiary);
  }

  @FieldResolver(() => [BeneficiaryConsentType], { description: 'Consents, by the day they were given. (同意记录)' })
  consents() {
    return childrenOn();
  }

  @Mutation(() => RegisterBeneficiaryPayload, {
    description: 'Registers somebody to be helped; PHONE_KNOWN warns of a number on record. (登记服务对象)',
  })
  async registerBeneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterBeneficiaryInput, { description: 'The record. (内容)' })
    input: RegisterBeneficiaryInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await registerBeneficiary(ctx, input);
    return readChanged(ctx, beneficiaryReading, { field: 'beneficiary', id }, info);
  }

  @Mutation(() => AmendBeneficiaryPayload, {
    description: 'Changes a record; what is left out stays as it is. (修改服务对象)',
  })
  async amendBeneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendBeneficiaryInput, { description: 'The change. (内容)' }) input: AmendBeneficiaryInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await amendBeneficiary(ctx, input);
    return readChanged(ctx, beneficiaryReading, { field: 'beneficiary', id }, info);
  }
}
