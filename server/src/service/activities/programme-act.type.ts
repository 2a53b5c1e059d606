import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ProgrammeAct } from './activity-links.entity.js';

type PublicColumn = 'id' | 'position' | 'title' | 'performer' | 'minutes';

@ObjectType('ProgrammeAct', { description: 'One act of a programme. (节目)', simpleResolvers: true })
export class ProgrammeActType implements Pick<ProgrammeAct, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => Int, { description: 'Its turn, from 1. (顺序)' })
  position: number;

  @Field(() => String, { description: 'What is shown. (节目名称)' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who shows it. (表演者)' })
  performer: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it takes, minutes. (时长，分钟)' })
  minutes: number | null;
}
