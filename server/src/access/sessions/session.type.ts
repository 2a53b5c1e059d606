import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Role, ScopeKind } from '../../kernel/caller.js';
import { DateTime } from '../../kernel/scalars.js';
import { RoleEnum } from '../accounts/role.type.js';

export const ScopeKindEnum = { AREA: 'AREA', STATION: 'STATION', TEAM: 'TEAM' } as const;
registerEnumType(ScopeKindEnum, {
  name: 'ScopeKind',
  description: 'How far an account reaches. (权限范围类型)',
  valuesConfig: {
    AREA: { description: 'An area and all below it. (区域及下级)' },
    STATION: { description: 'One station. (单个站点)' },
    TEAM: { description: 'One team. (单个队伍)' },
  },
});

@ObjectType({ description: 'The part of the district that an account works on. (权限范围)', simpleResolvers: true })
export class Scope {
  @Field(() => ScopeKindEnum, { description: 'Area, station or team. (类型)' })
  kind: ScopeKind;

  @Field(() => ID, { description: 'Identifier of the area, station or team. (标识)' })
  id: string;

  @Field(() => String, { description: 'Its name. (名称)' })
  name: string;
}

@ObjectType({ description: 'The signed-in person. (当前用户)', simpleResolvers: true })
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
