import { Field, ID, ObjectType } from 'type-graphql';
import type { Volunteer } from './volunteer.entity.js';

type PublicColumn = 'id' | 'number';

@ObjectType('VolunteerCard', {
  description: 'A volunteer as other records name them. (志愿者名片)',
  simpleResolvers: true,
})
export class VolunteerCardType implements Pick<Volunteer, PublicColumn> {
  @Field(() => ID, { description: "The volunteer's identifier. (志愿者标识)" })
  id: string;

  @Field(() => String, { description: 'The lifelong number. (志愿者编号)' })
  number: string;
}
