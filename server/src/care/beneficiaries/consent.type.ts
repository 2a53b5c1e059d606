import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { ConsentGivenBy, ConsentPurpose, type BeneficiaryConsent } from './beneficiary-consent.entity.js';

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a beneficiary agrees to, each apart from the others. (同意用途)',
  valuesConfig: {
    SERVICE: { description: 'Being served, and the record kept for it. (接受服务)' },
    VISIT_RECORD: { description: 'Notes of visits at home. (走访记录)' },
    PHOTO: { description: 'Photos. (拍照)' },
    DATA_SHARING: { description: 'Passing data to other bodies that help. (信息共享)' },
  },
});

registerEnumType(ConsentGivenBy, {
  name: 'ConsentGivenBy',
  description: 'Who gave a consent. (同意人)',
  valuesConfig: {
    SELF: { description: 'The beneficiary. (本人)' },
    GUARDIAN: { description: 'The guardian. (监护人)' },
  },
});

type PublicColumn =
  'id' | 'purpose' | 'wordingVersion' | 'givenOn' | 'givenBy' | 'evidenceId' | 'withdrawnOn' | 'version';

@ObjectType('BeneficiaryConsent', {
  description: "A beneficiary's consent to one purpose, in one wording. (同意记录)",
  simpleResolvers: true,
})
export class BeneficiaryConsentType implements Pick<BeneficiaryConsent, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => ConsentPurpose, { description: 'What they agree to. (用途)' })
  purpose: ConsentPurpose;

  @Field(() => String, { description: 'Which wording was read out or signed. (文本版本)' })
  wordingVersion: string;

  @Field(() => Day, { description: 'The day on which it was given. (同意日期)' })
  givenOn: string;

  @Field(() => ConsentGivenBy, { description: 'Who gave it. (同意人)' })
  givenBy: ConsentGivenBy;

  @Field(() => ID, {
    nullable: true,
    description: 'The scan of what was signed; only for those who keep the record. (凭证文件)',
  })
  evidenceId: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day on which it was withdrawn; none while it is in force. (撤回日期)',
  })
  withdrawnOn: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
