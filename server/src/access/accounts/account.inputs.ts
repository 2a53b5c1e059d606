import { Length, Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Role } from '../../kernel/caller.js';
import { ChangeInput } from '../../kernel/lists.js';
import { RoleEnum } from './role.type.js';
import { usernamePattern } from './username.js';

@InputType({ description: 'A new account; its first password is in the answer. (开通账号)' })
export class OpenAccountInput {
  @Matches(usernamePattern, { message: 'Give 2 to 60 letters, digits or . _ @ - and begin with a letter or digit.' })
  @Field(() => String, { description: 'User name, unique over all districts; capitals do not matter. (用户名)' })
  username: string;

  @Length(2, 60, { message: 'Give 2 to 60 characters.' })
  @Field(() => String, { description: 'Name shown to others. (姓名)' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'Role. (角色)' })
  role: Role;

  @Field(() => ID, {
    description:
      'What it works on: the district for its administrators, an area for streets and auditors, a station, or a team. (权限范围)',
  })
  scopeId: string;
}

@InputType({ description: "A change of an account's name, role or scope. (修改账号)" })
export class AmendAccountInput extends ChangeInput {
  @Length(2, 60, { message: 'Give 2 to 60 characters.' })
  @Field(() => String, { description: 'Name shown to others. (姓名)' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'Role. (角色)' })
  role: Role;

  @Field(() => ID, { description: 'What it works on: an area, a station or a team, as the role says. (权限范围)' })
  scopeId: string;
}

@InputType({ description: 'Whose password is to be replaced. (重置密码)' })
export class ResetPasswordInput extends ChangeInput {
  @Length(0, 300, { message: 'Give at most 300 characters.' })
  @Field(() => String, { nullable: true, description: 'Why, for the audit trail. (原因)' })
  reason?: string | null;
}
