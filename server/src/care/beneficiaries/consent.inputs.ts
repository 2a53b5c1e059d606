import { Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';
import { ConsentGivenBy, ConsentPurpose } from './beneficiary-consent.entity.js';

@InputType({ description: 'When and how a consent was given. (同意内容)' })
export class ConsentFactsInput {
  @Matches(/^[\w.-]{1,20}$/, { message: 'Give 1 to 20 letters, digits, dots or hyphens, such as 2026-01.' })
  @Field(() => String, { description: 'Which wording was read out or signed, such as 2026-01. (文本版本)' })
  wordingVersion: string;

  @Field(() => Day, { description: 'The day on which it was given. (同意日期)' })
  givenOn: string;

  @Field(() => ConsentGivenBy, { description: 'Who gave it; a guardian for a child under fourteen. (同意人)' })
  givenBy: ConsentGivenBy;

  @Field(() => ID, { nullable: true, description: 'An uploaded scan of what was signed. (凭证文件)' })
  evidenceId?: string | null;
}

@InputType({ description: 'A consent that a beneficiary gave. (登记同意)' })
export class RecordConsentInput extends ConsentFactsInput {
  @Field(() => ID, { description: 'The beneficiary. (服务对象)' })
  beneficiaryId: string;

  @Field(() => ConsentPurpose, { description: 'What they agree to. (用途)' })
  purpose: ConsentPurpose;
}

@InputType({ description: 'The end of a consent. (撤回同意)' })
export class WithdrawConsentInput extends ChangeInput {
  @Field(() => Day, { description: 'The day on which it was withdrawn. (撤回日期)' })
  withdrawnOn: string;
}
