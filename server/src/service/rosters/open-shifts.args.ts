import { ArgsType, Field, ID } from 'type-graphql';
import { ShiftList } from '../shifts/shift.lists.js';

/** Whose open shifts, and which of them. */
@ArgsType()
export class OpenShiftsArgs extends ShiftList.Args {
  @Field(() => ID, { description: 'The volunteer. (志愿者)' })
  volunteerId: string;
}
