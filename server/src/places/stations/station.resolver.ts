import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { foundStation } from './found-station.js';
import { FoundStationInput } from './station.inputs.js';
import { StationList } from './station.lists.js';
import { stationReading } from './station.reading.js';
import { StationType } from './station.type.js';

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

  @Mutation(() => FoundStationPayload, { description: 'Plans a new station. (新建站点)' })
  async foundStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FoundStationInput, { description: 'The station. (内容)' }) input: FoundStationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, stationReading, { field: 'station', id: await foundStation(ctx, input) }, info);
  }
}
