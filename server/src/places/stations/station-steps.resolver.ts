import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { offerStationSteps } from './offer-station-steps.js';
import { stationReading } from './station.reading.js';
import type { StationInState } from './station.states.js';
import { StationType } from './station.type.js';
import { takeStationStep } from './take-station-step.js';

const ActivateStationPayload = changedPayload('ActivateStation', 'station', () => StationType);
const SuspendStationPayload = changedPayload('SuspendStation', 'station', () => StationType);
const ResumeStationPayload = changedPayload('ResumeStation', 'station', () => StationType);
const CloseStationPayload = changedPayload('CloseStation', 'station', () => StationType);

/** The steps of a station's state machine. */
@Resolver(() => StationType)
export class StationStepsResolver {
  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() station: StationInState) {
    return offerStationSteps(ctx, station);
  }

  @Mutation(() => ActivateStationPayload, { description: 'Opens a planned station. (启用站点)' })
  async activateStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      stationReading,
      { field: 'station', id: await takeStationStep(ctx, 'activate', input) },
      info,
    );
  }

  @Mutation(() => SuspendStationPayload, { description: 'Pauses a station; a reason is due. (暂停站点)' })
  async suspendStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      stationReading,
      { field: 'station', id: await takeStationStep(ctx, 'suspend', input) },
      info,
    );
  }

  @Mutation(() => ResumeStationPayload, { description: 'Lets a paused station work again. (恢复站点)' })
  async resumeStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      stationReading,
      { field: 'station', id: await takeStationStep(ctx, 'resume', input) },
      info,
    );
  }

  @Mutation(() => CloseStationPayload, { description: 'Closes a station for good; a reason is due. (关闭站点)' })
  async closeStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, stationReading, { field: 'station', id: await takeStationStep(ctx, 'close', input) }, info);
  }
}
