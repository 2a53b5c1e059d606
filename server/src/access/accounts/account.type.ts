import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../../kernel/caller.js';
import { DateTime } from '../../kernel/scalars.js';
import { AccountState, type Account } from './account.entity.js';
import { RoleEnum } from './role.type.js';

registerEnumType(AccountState, {
  name: 'AccountState',
  description: 'Whether somebody can sign in. (账号状态)',
  valuesConfig: {
    ACTIVE: { description: 'The person can sign in. (启用)' },
    SUSPENDED: { description: 'The person cannot sign in. (停用)' },
  },
});

type PublicColumn =
  | 'id'
  | 'username'
  | 'displayName'
  | 'role'
  | 'state'
  | 'mustChangePassword'
  | 'createdAt'
  | 'lastSignInAt'
  | 'version';

@ObjectType('Account', { description: 'Somebody who can sign in, and to what end. (账号)', simpleResolvers: true })
export class AccountType implements Pick<Account, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'User name, unique over all districts. (用户名)' })
  username: string;

  @Field(() => String, { description: 'Name shown to others. (姓名)' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'Role. (角色)' })
  role: Role;

  @Field(() => AccountState, { description: 'Whether the person can sign in. (状态)' })
  state: AccountState;

  @Field(() => Boolean, {
    description: 'Whether the password was given out and must be changed at the next sign-in. (待改密码)',
  })
  mustChangePassword: boolean;

  @Field(() => DateTime, { description: 'When it was opened. (开通时间)' })
  createdAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When the person last signed in. (最近登录)' })
  lastSignInAt: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
