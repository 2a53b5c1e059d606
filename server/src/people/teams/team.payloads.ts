import { Field, ObjectType } from 'type-graphql';
import { changedPayload } from '../../kernel/lists.js';
import { TeamType } from './team.type.js';

export const AmendTeamPayload = changedPayload('AmendTeam', 'team', () => TeamType);

const joinCode =
  'The join code, shown this once; none for other ways to join, nor when an Idempotency-Key repeats the request. (邀请码)';

@ObjectType({ description: 'The answer of foundTeam. (结果)', simpleResolvers: true })
export class FoundTeamPayload {
  @Field(() => TeamType, { description: 'The record as it is now. (变更后的记录)' })
  team: TeamType;

  @Field(() => String, { nullable: true, description: joinCode })
  joinCode: string | null;
}

@ObjectType({ description: 'The answer of setJoinPolicy. (结果)', simpleResolvers: true })
export class SetJoinPolicyPayload {
  @Field(() => TeamType, { description: 'The record as it is now. (变更后的记录)' })
  team: TeamType;

  @Field(() => String, { nullable: true, description: joinCode })
  joinCode: string | null;
}
