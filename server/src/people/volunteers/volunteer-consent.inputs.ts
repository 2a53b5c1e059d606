import { Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';
import { VolunteerConsentGiver, VolunteerConsentPurpose } from './volunteer-consent.entity.js';

@InputType({ description: 'A consent that a volunteer, or the guardian, gave. (同意内容)' })
export class VolunteerConsentInput {
  @Field(() => VolunteerConsentPurpose, { description: 'What they agree to. (用途)' })
  purpose: VolunteerConsentPurpose;

  @Matches(/^[\w.-]{1,20}$/, { message: 'Give 1 to 20 letters, digits, dots or hyphens, such as 2026-01.' })
  @Field(() => String, { description: 'Which wording was read out or signed, such as 2026-01. (文本版本)' })
  wordingVersion: string;

  @Field(() => Day, { description: 'The day on which it was given. (同意日期)' })
  givenOn: string;

  @Field(() => VolunteerConsentGiver, { description: 'Who gave it; a guardian for a child under 14. (同意人)' })
  givenBy: VolunteerConsentGiver;

  @Field(() => ID, { nullable: true, description: 'An uploaded scan of what was signed. (凭证文件)' })
  evidenceId?: string | null;
}

@InputType({ description: 'A consent that a volunteer gave since. (登记同意)' })
export class RecordVolunteerConsentInput extends VolunteerConsentInput {
  @Field(() => ID, { description: 'The volunteer. (志愿者)' })
  volunteerId: string;
}

@InputType({ description: 'The end of a consent. (撤回同意)' })
export class WithdrawVolunteerConsentInput extends ChangeInput {
  @Field(() => Day, { description: 'The day on which it was withdrawn. (撤回日期)' })
  withdrawnOn: string;
}
