import { Field, ID, ObjectType } from 'type-graphql';
import type { Role } from '../../kernel/caller.js';
import { DateTime } from '../../kernel/scalars.js';
import { RoleEnum } from '../accounts/role.type.js';
import { Scope } from '../accounts/scope.type.js';
import type { Session } from './session.entity.js';

@ObjectType('Viewer', { description: 'The signed-in person. (当前用户)', simpleResolvers: true })
export class Viewer {
  @Field(() => ID, { description: "The account's identifier. (账号标识)" })
  id: string;

  @Field(() => String, { description: 'User name. (用户名)' })
  username: string;

  @Field(() => String, { description: 'Name shown to others. (姓名)' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'Role. (角色)' })
  role: Role;

  @Field(() => ID, { description: 'The district that the person works in. (所在区)' })
  districtId: string;

  @Field(() => Scope, { description: 'How far the person reaches. (权限范围)' })
  scope: Scope;

  @Field(() => Boolean, { description: 'Whether a second factor is set up. (已启用两步验证)' })
  totpEnabled: boolean;

  @Field(() => Boolean, {
    description: 'Whether a password of its own must be chosen before anything else. (须先修改密码)',
  })
  mustChangePassword: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when exports and unmasking are open without a new proof. (二次验证有效至)',
  })
  steppedUpUntil: string | null;
}

@ObjectType({ description: 'The answer of signIn. (登录结果)', simpleResolvers: true })
export class SignInPayload {
  @Field(() => Viewer, { description: 'Who has signed in. (当前用户)' })
  viewer: Viewer;
}

@ObjectType({ description: 'The answer of signOut. (退出结果)', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Whether the session has ended. (已退出)' })
  done: boolean;
}

@ObjectType({ description: 'The answer of changePassword. (结果)', simpleResolvers: true })
export class ChangePasswordPayload {
  @Field(() => Viewer, { description: 'Whose password it is. (当前用户)' })
  viewer: Viewer;
}

@ObjectType({ description: 'The answer of stepUp. (结果)', simpleResolvers: true })
export class StepUpPayload {
  @Field(() => Viewer, { description: 'Who has proven itself again, and until when that holds. (当前用户)' })
  viewer: Viewer;
}

@ObjectType({ description: 'The answer of endSession. (结果)', simpleResolvers: true })
export class EndSessionPayload {
  @Field(() => Boolean, { description: 'Whether the session has ended. (已结束)' })
  done: boolean;
}

@ObjectType('Session', { description: 'A browser in which somebody is signed in. (登录会话)', simpleResolvers: true })
export class SessionType implements Pick<Session, 'id' | 'createdAt' | 'address' | 'userAgent'> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => DateTime, { description: 'When it began. (登录时间)' })
  createdAt: string;

  @Field(() => DateTime, { description: 'When it was last used, to within ten minutes. (最近使用)' })
  lastUsedAt: string;

  @Field(() => String, { description: 'IP address that it began from. (来源地址)' })
  address: string;

  @Field(() => String, { description: 'What the browser calls itself. (浏览器)' })
  userAgent: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks. (当前会话)' })
  current: boolean;
}
