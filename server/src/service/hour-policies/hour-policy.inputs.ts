import { Length, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { HourParametersType } from './hour-parameters.type.js';

@InputType({ description: 'A new version of the hour rules, as a whole. (发布时长规则)' })
export class AdoptPolicyInput {
  @Field(() => Day, { description: 'First day of service that is counted by it: today or later. (生效日期)' })
  effectiveOn: string;

  @ValidateNested()
  @Field(() => HourParametersType, { description: 'All figures, also those that stay. (参数)' })
  parameters: HourParametersType;

  @Length(4, 500, { message: 'Say why, in 4 to 500 characters.' })
  @Field(() => String, { description: 'Why the district counts otherwise from then on. (理由)' })
  reason: string;
}
