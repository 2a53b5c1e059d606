import { ArrayMaxSize, ArrayNotEmpty, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';

@InputType({ description: 'One line of a sign-in sheet of paper. (签到表行)' })
export class SheetLineInput {
  @Length(1, 20, { message: 'Give the code of the row.' })
  @Field(() => String, { description: 'The code printed on the row. (行码)' })
  rowCode: string;

  @Field(() => DateTime, { nullable: true, description: 'The time beside the first signature. (签到时间)' })
  inAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'The time beside the second signature. (签退时间)' })
  outAt?: string | null;
}

@InputType({ description: 'A sign-in sheet of paper, entered afterwards. (录入纸质签到表)' })
export class EnterSheetInput {
  @Field(() => ID, { description: 'The shift. (班次)' })
  shiftId: string;

  @ValidateNested()
  @ArrayNotEmpty({ message: 'Give at least one line.' })
  @ArrayMaxSize(100, { message: 'Give at most 100 lines.' })
  @Field(() => [SheetLineInput], { description: 'The lines. (各行)' })
  lines: SheetLineInput[];
}
