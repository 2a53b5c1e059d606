import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';

const codes = 'Ten codes, shown this once; each stands in for the app one time. (恢复码)';

@ObjectType({ description: 'The answer of enrolTotp. (结果)', simpleResolvers: true })
export class EnrolTotpPayload {
  @Field(() => String, { description: 'The secret in Base32, for who types it in. (密钥)' })
  secret: string;

  @Field(() => String, { description: '`otpauth://` address, to be shown as a QR code. (二维码内容)' })
  uri: string;
}

@ObjectType({ description: 'The answer of confirmTotp. (结果)', simpleResolvers: true })
export class ConfirmTotpPayload {
  @Field(() => [String], { description: codes })
  recoveryCodes: readonly string[];
}

@ObjectType({ description: 'The answer of renewRecoveryCodes. (结果)', simpleResolvers: true })
export class RenewRecoveryCodesPayload {
  @Field(() => [String], { description: codes })
  recoveryCodes: readonly string[];
}

@ObjectType({ description: 'The answer of disableTotp. (结果)', simpleResolvers: true })
export class DisableTotpPayload {
  @Field(() => Boolean, { description: 'Whether the second factor is gone. (已停用)' })
  done: boolean;
}

@ObjectType({ description: 'The answer of removeSecondFactor. (结果)', simpleResolvers: true })
export class RemoveSecondFactorPayload {
  @Field(() => AccountType, { description: 'The record as it is now. (变更后的记录)' })
  account: AccountType;
}
