import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { ServiceRecordType } from '../service-records/service-record.type.js';
import { decideObjection } from './decide-objection.js';
import { fileObjection } from './file-objection.js';
import { DecideObjectionInput, FileObjectionInput } from './objection.inputs.js';
import { ObjectionList } from './objection.lists.js';
import { objectionReading } from './objection.reading.js';
import type { ObjectionFacts } from './objection.states.js';
import { ObjectionType } from './objection.type.js';
import { offerObjectionSteps } from './offer-objection-steps.js';
import { withdrawObjection } from './withdraw-objection.js';

const field = 'objection';
const FileObjectionPayload = changedPayload('FileObjection', field, () => ObjectionType);
const DecideObjectionPayload = changedPayload('DecideObjection', field, () => ObjectionType);
const WithdrawObjectionPayload = changedPayload('WithdrawObjection', field, () => ObjectionType);

@Resolver(() => ObjectionType)
export class ObjectionResolver {
  @Query(() => ObjectionList.Connection, {
    description: 'The objections against records within the caller’s reach. (异议列表)',
  })
  objections(
    @Ctx() ctx: RequestContext,
    @Args(() => ObjectionList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, objectionReading, args, info);
  }

  @Query(() => ObjectionType, { nullable: true, description: 'One objection. (异议)' })
  objection(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, objectionReading, id, info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() objection: ObjectionFacts) {
    return offerObjectionSteps(ctx, objection);
  }

  @Mutation(() => FileObjectionPayload, {
    description: 'Hands in a challenge to a record for who raises it; an answer falls due. (提出异议)',
  })
  async fileObjection(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FileObjectionInput, { description: 'Which, by whom, and why. (内容)' })
    input: FileObjectionInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, objectionReading, { field, id: await fileObjection(ctx, input) }, info);
  }

  @Mutation(() => DecideObjectionPayload, {
    description: 'Answers an objection: the record stands, or an adjustment corrects it at once. (处理异议)',
  })
  async decideObjection(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideObjectionInput, { description: 'Which, how, and why. (内容)' })
    input: DecideObjectionInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, objectionReading, { field, id: await decideObjection(ctx, input) }, info);
  }

  @Mutation(() => WithdrawObjectionPayload, {
    description: 'Takes an objection back that the caller handed in. (撤回异议)',
  })
  async withdrawObjection(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, objectionReading, { field, id: await withdrawObjection(ctx, input) }, info);
  }
}

/** What objections add to records. */
@Resolver(() => ServiceRecordType)
export class RecordObjectionsResolver {
  @FieldResolver(() => ObjectionList.Connection, { description: 'What was objected to it. (异议)' })
  objections(@Args(() => ObjectionList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
