import { Field, ObjectType } from 'type-graphql';
import { changedPayload } from '../../kernel/lists.js';
import { AccountType } from './account.type.js';

export const AmendAccountPayload = changedPayload('AmendAccount', 'account', () => AccountType);
export const SuspendAccountPayload = changedPayload('SuspendAccount', 'account', () => AccountType);
export const RestoreAccountPayload = changedPayload('RestoreAccount', 'account', () => AccountType);

@ObjectType({ description: 'The answer of openAccount. (结果)', simpleResolvers: true })
export class OpenAccountPayload {
  @Field(() => AccountType, { description: 'The record as it is now. (变更后的记录)' })
  account: AccountType;

  @Field(() => String, {
    description: 'The first password, shown this once; it must be changed at sign-in. (初始密码)',
  })
  password: string;
}

@ObjectType({ description: 'The answer of resetPassword. (结果)', simpleResolvers: true })
export class ResetPasswordPayload {
  @Field(() => AccountType, { description: 'The record as it is now. (变更后的记录)' })
  account: AccountType;

  @Field(() => String, { description: 'The new password, shown this once; it must be changed at sign-in. (新密码)' })
  password: string;
}
