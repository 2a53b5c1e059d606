import { Field, ObjectType } from 'type-graphql';
import { TeamType } from './team.type.js';

@ObjectType({
  description: 'A team, and the code by which people join it where one was just drawn. (结果)',
  simpleResolvers: true,
})
export class FoundTeamPayload {
  @Field(() => TeamType, { description: 'The team as it is now. (变更后的记录)' })
  team: TeamType;

  @Field(() => String, {
    nullable: true,
    description:
      'The join code, shown this once; none for other ways to join, nor when an Idempotency-Key repeats the request. (邀请码)',
  })
  joinCode: string | null;
}
