import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { recordVolunteerConsent } from './record-volunteer-consent.js';
import { unmaskVolunteer } from './unmask-volunteer.js';
import { UnmaskVolunteerInput } from './unmask-volunteer.inputs.js';
import { UnmaskVolunteerPayload } from './unmasked-volunteer.type.js';
import { RecordVolunteerConsentInput, WithdrawVolunteerConsentInput } from './volunteer-consent.inputs.js';
import { volunteerReading } from './volunteer.reading.js';
import { VolunteerType } from './volunteer.type.js';
import { withdrawVolunteerConsent } from './withdraw-volunteer-consent.js';

const field = 'volunteer';
const RecordVolunteerConsentPayload = changedPayload('RecordVolunteerConsent', field, () => VolunteerType);
const WithdrawVolunteerConsentPayload = changedPayload('WithdrawVolunteerConsent', field, () => VolunteerType);

/** What volunteers allow, and what is shown of them in plain. */
@Resolver(() => VolunteerType)
export class VolunteerPrivacyResolver {
  @Mutation(() => UnmaskVolunteerPayload, {
    description: 'Shows sealed parts of a record once, for a minute; needs a fresh proof and a reason. (查看明文)',
  })
  unmaskVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UnmaskVolunteerInput, { description: 'What and why. (内容)' }) input: UnmaskVolunteerInput,
  ) {
    return unmaskVolunteer(ctx, input);
  }

  @Mutation(() => RecordVolunteerConsentPayload, { description: 'Records a consent of a volunteer. (登记同意)' })
  async recordVolunteerConsent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordVolunteerConsentInput, { description: 'The consent. (内容)' })
    input: RecordVolunteerConsentInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await recordVolunteerConsent(ctx, input) }, info);
  }

  @Mutation(() => WithdrawVolunteerConsentPayload, {
    description: 'Ends a consent from a day on; without SERVICE or GUARDIAN the volunteer is suspended. (撤回同意)',
  })
  async withdrawVolunteerConsent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawVolunteerConsentInput, { description: 'Which and when. (内容)' })
    input: WithdrawVolunteerConsentInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await withdrawVolunteerConsent(ctx, input) }, info);
  }
}
