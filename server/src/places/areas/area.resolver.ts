import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { amendArea } from './amend-area.js';
import { AmendAreaInput, EstablishAreaInput, RecordAreaStatInput } from './area.inputs.js';
import { AreaList, AreaStatList } from './area.lists.js';
import { areaReading, areaStatReading } from './area.reading.js';
import { AreaStatType, AreaType } from './area.type.js';
import { establishArea } from './establish-area.js';
import { recordAreaStat } from './record-area-stat.js';

const EstablishAreaPayload = changedPayload('EstablishArea', 'area', () => AreaType);
const AmendAreaPayload = changedPayload('AmendArea', 'area', () => AreaType);
const RecordAreaStatPayload = changedPayload('RecordAreaStat', 'areaStat', () => AreaStatType);

@Resolver(() => AreaType)
export class AreaResolver {
  @Query(() => AreaList.Connection, { description: "The district's areas. (区域列表)" })
  areas(@Ctx() ctx: RequestContext, @Args(() => AreaList.Args) args: ListArguments, @Info() info: GraphQLResolveInfo) {
    return readList(ctx, areaReading, args, info);
  }

  @Query(() => AreaType, { nullable: true, description: 'One area. (区域)' })
  area(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, areaReading, id, info);
  }

  @Query(() => AreaStatList.Connection, { description: 'Figures that shares are computed from. (区域统计列表)' })
  areaStats(
    @Ctx() ctx: RequestContext,
    @Args(() => AreaStatList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, areaStatReading, args, info);
  }

  @FieldResolver(() => [AreaType], { description: 'The areas directly below, by code. (下级区域)' })
  children() {
    return childrenOn();
  }

  @FieldResolver(() => [AreaStatType], { description: 'Its figures by year. (统计)' })
  statistics() {
    return childrenOn();
  }

  @Mutation(() => EstablishAreaPayload, { description: 'Adds an area below another. (新建区域)' })
  async establishArea(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EstablishAreaInput, { description: 'The area. (内容)' }) input: EstablishAreaInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, areaReading, { field: 'area', id: await establishArea(ctx, input) }, info);
  }

  @Mutation(() => AmendAreaPayload, { description: "Corrects an area's name, code or validity. (修改区域)" })
  async amendArea(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendAreaInput, { description: 'The correction. (内容)' }) input: AmendAreaInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, areaReading, { field: 'area', id: await amendArea(ctx, input) }, info);
  }

  @Mutation(() => RecordAreaStatPayload, {
    description: "Records an area's figures of one year, with their source. (登记区域统计)",
  })
  async recordAreaStat(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordAreaStatInput, { description: 'The figures. (内容)' }) input: RecordAreaStatInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, areaStatReading, { field: 'areaStat', id: await recordAreaStat(ctx, input) }, info);
  }
}
