import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { beneficiaryReading } from './beneficiary.reading.js';
import { BeneficiaryType } from './beneficiary.type.js';
import { RecordConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { BeneficiaryConsentType } from './consent.type.js';
import { recordConsent } from './record-consent.js';
import { showEvidence } from './show-evidence.js';
import { unmaskBeneficiary } from './unmask-beneficiary.js';
import { UnmaskBeneficiaryInput } from './unmask.inputs.js';
import { UnmaskBeneficiaryPayload } from './unmasked.type.js';
import { withdrawConsent } from './withdraw-consent.js';

const field = 'beneficiary';
const RecordConsentPayload = changedPayload('RecordConsent', field, () => BeneficiaryType);
const WithdrawConsentPayload = changedPayload('WithdrawConsent', field, () => BeneficiaryType);

/** What beneficiaries allow, and what is shown of them in plain. */
@Resolver(() => BeneficiaryConsentType)
export class BeneficiaryPrivacyResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The scan of what was signed; only for those who keep the record. (凭证文件)',
  })
  evidenceId(@Ctx() ctx: RequestContext, @Root() consent: BeneficiaryConsentType) {
    return showEvidence(ctx, consent);
  }

  @Mutation(() => UnmaskBeneficiaryPayload, {
    description:
      'Shows sealed parts of a record once, for a minute; needs a fresh proof, a reason, a consent. (查看明文)',
  })
  unmaskBeneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UnmaskBeneficiaryInput, { description: 'What and why. (内容)' }) input: UnmaskBeneficiaryInput,
  ) {
    return unmaskBeneficiary(ctx, input);
  }

  @Mutation(() => RecordConsentPayload, { description: 'Records a consent of a beneficiary. (登记同意)' })
  async recordConsent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordConsentInput, { description: 'The consent. (内容)' }) input: RecordConsentInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, beneficiaryReading, { field, id: await recordConsent(ctx, input) }, info);
  }

  @Mutation(() => WithdrawConsentPayload, { description: 'Ends a consent from a day on. (撤回同意)' })
  async withdrawConsent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawConsentInput, { description: 'Which and when. (内容)' }) input: WithdrawConsentInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, beneficiaryReading, { field, id: await withdrawConsent(ctx, input) }, info);
  }
}
