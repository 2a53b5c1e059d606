import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { amendStation } from './amend-station.js';
import { foundStation } from './found-station.js';
import { AmendStationInput, FoundStationInput } from './station.inputs.js';
import { showStationCoverage } from './show-station-coverage.js';
import { StationCoverage } from './station-coverage.type.js';
import { StationList } from './station.lists.js';
import { stationReading } from './station.reading.js';
import { StationType } from './station.type.js';

const AmendStationPayload = changedPayload('AmendStation', 'station', () => StationType);
const FoundStationPayload = changedPayload('FoundStation', 'station', () => StationType);

@Resolver(() => StationType)
export class StationResolver {
  @Query(() => StationList.Connection, { description: "The district's stations. (志愿服务站列表)" })
  stations(
    @Ctx() ctx: RequestContext,
    @Args(() => StationList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, stationReading, args, info);
  }

  @Query(() => StationType, { nullable: true, description: 'One station. (志愿服务站)' })
  station(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, stationReading, id, info);
  }

  @Query(() => StationCoverage, { description: 'How far stations cover the communities. (站点覆盖情况)' })
  stationCoverage(
    @Ctx() ctx: RequestContext,
    @Arg('areaId', () => ID, {
      nullable: true,
      description: 'In this area and below; the district unless said. (区域)',
    })
    areaId?: string,
  ) {
    return showStationCoverage(ctx, areaId);
  }

  @Mutation(() => FoundStationPayload, { description: 'Plans a new station. (新建站点)' })
  async foundStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FoundStationInput, { description: 'The station. (内容)' }) input: FoundStationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, stationReading, { field: 'station', id: await foundStation(ctx, input) }, info);
  }

  @Mutation(() => AmendStationPayload, { description: 'Corrects what is known of a station. (修改站点)' })
  async amendStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendStationInput, { description: 'The correction. (内容)' }) input: AmendStationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, stationReading, { field: 'station', id: await amendStation(ctx, input) }, info);
  }
}
