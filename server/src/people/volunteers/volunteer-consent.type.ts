import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { Day } from '../../kernel/scalars.js';
import { VolunteerConsentGiver, VolunteerConsentPurpose, type VolunteerConsent } from './volunteer-consent.entity.js';

type PublicColumn =
  'id' | 'purpose' | 'wordingVersion' | 'givenOn' | 'givenBy' | 'evidenceId' | 'withdrawnOn' | 'version';

@ObjectType('VolunteerConsent', {
  description: "A volunteer's consent to one purpose, in one wording. (志愿者同意记录)",
  simpleResolvers: true,
})
export class VolunteerConsentType implements Pick<VolunteerConsent, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => VolunteerConsentPurpose, { description: 'What they agree to. (用途)' })
  purpose: VolunteerConsentPurpose;

  @Field(() => String, { description: 'Which wording was read out or signed. (文本版本)' })
  wordingVersion: string;

  @Field(() => Day, { description: 'The day on which it was given. (同意日期)' })
  givenOn: string;

  @Field(() => VolunteerConsentGiver, { description: 'Who gave it. (同意人)' })
  givenBy: VolunteerConsentGiver;

  @Field(() => ID, {
    nullable: true,
    description: 'The scan of what was signed; only for those who keep the registry. (凭证文件)',
  })
  evidenceId: string | null;

  @Field(() => ColleagueType, { nullable: true, description: 'Who wrote it down. (登记人)' })
  recordedBy: ColleagueType | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day on which it was withdrawn; none while it is in force. (撤回日期)',
  })
  withdrawnOn: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
