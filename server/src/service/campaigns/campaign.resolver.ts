import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { amendCampaign } from './amend-campaign.js';
import { AmendCampaignInput, CloseCampaignInput, EstablishCampaignInput } from './campaign.inputs.js';
import { CampaignList } from './campaign.lists.js';
import { campaignReading } from './campaign.reading.js';
import { CampaignType } from './campaign.type.js';
import { closeCampaign } from './close-campaign.js';
import { establishCampaign } from './establish-campaign.js';

const EstablishPayload = changedPayload('EstablishCampaign', 'campaign', () => CampaignType);
const AmendPayload = changedPayload('AmendCampaign', 'campaign', () => CampaignType);
const ClosePayload = changedPayload('CloseCampaign', 'campaign', () => CampaignType);

@Resolver(() => CampaignType)
export class CampaignResolver {
  @Query(() => CampaignList.Connection, { description: 'The drives that activities belong to. (专项行动列表)' })
  campaigns(
    @Ctx() ctx: RequestContext,
    @Args(() => CampaignList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, campaignReading, args, info);
  }

  @Query(() => CampaignType, { nullable: true, description: 'One campaign. (专项行动)' })
  campaign(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, campaignReading, id, info);
  }

  @Mutation(() => EstablishPayload, { description: 'Calls a campaign. (新建专项行动)' })
  async establishCampaign(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EstablishCampaignInput, { description: 'The campaign. (内容)' }) input: EstablishCampaignInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, campaignReading, { field: 'campaign', id: await establishCampaign(ctx, input) }, info);
  }

  @Mutation(() => AmendPayload, {
    description: "Corrects a campaign's name, purpose, source or first day. (修改专项行动)",
  })
  async amendCampaign(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendCampaignInput, { description: 'The correction. (内容)' }) input: AmendCampaignInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, campaignReading, { field: 'campaign', id: await amendCampaign(ctx, input) }, info);
  }

  @Mutation(() => ClosePayload, { description: 'Ends a campaign by a last day, or takes its end back. (停用专项行动)' })
  async closeCampaign(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseCampaignInput, { description: 'The last day. (内容)' }) input: CloseCampaignInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, campaignReading, { field: 'campaign', id: await closeCampaign(ctx, input) }, info);
  }
}
