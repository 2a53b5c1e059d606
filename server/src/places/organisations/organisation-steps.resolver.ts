import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { offerOrganisationSteps } from './offer-organisation-steps.js';
import { organisationReading } from './organisation.reading.js';
import type { OrganisationInState } from './organisation.states.js';
import { OrganisationType } from './organisation.type.js';
import { takeOrganisationStep } from './take-organisation-step.js';

const CloseOrganisationPayload = changedPayload('CloseOrganisation', 'organisation', () => OrganisationType);
const ReopenOrganisationPayload = changedPayload('ReopenOrganisation', 'organisation', () => OrganisationType);

/** The steps of an organisation's state machine. */
@Resolver(() => OrganisationType)
export class OrganisationStepsResolver {
  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() organisation: OrganisationInState) {
    return offerOrganisationSteps(ctx, organisation);
  }

  @Mutation(() => CloseOrganisationPayload, {
    description: 'Ends an organisation taking part; a reason is due. (停用单位)',
  })
  async closeOrganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      organisationReading,
      { field: 'organisation', id: await takeOrganisationStep(ctx, 'close', input) },
      info,
    );
  }

  @Mutation(() => ReopenOrganisationPayload, {
    description: 'Lets an organisation take part again; a reason is due. (恢复单位)',
  })
  async reopenOrganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      organisationReading,
      { field: 'organisation', id: await takeOrganisationStep(ctx, 'reopen', input) },
      info,
    );
  }
}
