import { Field, ID, ObjectType } from 'type-graphql';
import type { Role } from '../../kernel/caller.js';
import { RoleEnum } from './role.type.js';
import type { Account } from './account.entity.js';

type PublicColumn = 'id' | 'displayName' | 'role';

@ObjectType('Colleague', {
  description: 'Somebody who works in the district, as the others see them. (工作人员)',
  simpleResolvers: true,
})
export class ColleagueType implements Pick<Account, PublicColumn> {
  @Field(() => ID, { description: "The account's identifier. (账号标识)" })
  id: string;

  @Field(() => String, { description: 'Name shown to others. (姓名)' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'Role. (角色)' })
  role: Role;
}
