import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ScopeKind } from '../../kernel/caller.js';

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
