import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { VolunteerCardType } from '../volunteers/volunteer-card.type.js';
import type { PartyRosterEntry } from './party-roster-entry.entity.js';
import type { PartyRoster } from './party-roster.entity.js';

type PublicColumn = 'id' | 'year' | 'members' | 'source' | 'listed' | 'registered' | 'matchedAt' | 'version';

@ObjectType('PartyRoster', {
  description: 'How many Party members a branch has in a year, and how many are volunteers. (党员名册)',
  simpleResolvers: true,
})
export class PartyRosterType implements Pick<PartyRoster, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => OrganisationType, { description: 'The Party branch. (党组织)' })
  organisation: OrganisationType;

  @Field(() => Int, { description: 'The year. (年份)' })
  year: number;

  @Field(() => Int, { description: 'Party members, as the source counts them. (党员人数)' })
  members: number;

  @Field(() => String, { description: 'Publication or list that states it. (来源)' })
  source: string;

  @Field(() => Int, { description: 'How many of them are listed one by one. (列入名单人数)' })
  listed: number;

  @Field(() => Int, { description: 'How many of those listed are volunteers, as last matched. (已注册志愿者人数)' })
  registered: number;

  @Field(() => DateTime, { nullable: true, description: 'When the list was last matched. (比对时间)' })
  matchedAt: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}

@ObjectType('PartyRosterEntry', {
  description: 'One Party member of a roster; shown to administrators alone. (名册成员)',
  simpleResolvers: true,
})
export class PartyRosterEntryType implements Pick<PartyRosterEntry, 'id' | 'idLastFour'> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'Last four of the ID number. (身份证号后四位)' })
  idLastFour: string;

  @Field(() => VolunteerCardType, {
    nullable: true,
    description: 'The volunteer whose document it is; none while nobody registered with it. (志愿者)',
  })
  volunteer: VolunteerCardType | null;
}

const PartyRegistrationBasis = { ROSTERS: 'ROSTERS', AREA_STAT: 'AREA_STAT' } as const;
registerEnumType(PartyRegistrationBasis, {
  name: 'PartyRegistrationBasis',
  description: 'What Party registration was counted by. (计算依据)',
  valuesConfig: {
    ROSTERS: { description: 'By the rosters of the year: members and matched entries. (党员名册)' },
    AREA_STAT: { description: "By the area's sourced figure and what volunteers declared themselves. (区域统计)" },
  },
});

@ObjectType('PartyRegistration', {
  description: "How many Party members of the caller's area are volunteers in a year. (党员志愿者注册情况)",
  simpleResolvers: true,
})
export class PartyRegistrationType {
  @Field(() => Int, { description: 'The year. (年份)' })
  year: number;

  @Field(() => PartyRegistrationBasis, {
    nullable: true,
    description: 'What it was counted by; none when there is neither a roster nor a sourced figure. (计算依据)',
  })
  basis: keyof typeof PartyRegistrationBasis | null;

  @Field(() => Int, { nullable: true, description: 'Party members; none when not known. (党员人数)' })
  members: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them are volunteers, each counting once; none when not computable. (已注册志愿者人数)',
  })
  registered: number | null;

  @Field(() => String, { nullable: true, description: "Source of the area's figure, where it was used. (来源)" })
  source: string | null;
}
