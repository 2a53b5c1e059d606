import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Refusal } from '../../kernel/transition-offer.type.js';
import { PublishRule, type PublishCheck } from './publish-checks.js';
import type { SeenActivity, StepOutcome } from './take-activity-steps.js';

registerEnumType(PublishRule, {
  name: 'PublishRule',
  description: 'A rule that is kept before an activity is published. (发布检查项)',
  valuesConfig: {
    RISK_TOLD: { description: 'Volunteers are told of the risks. (风险告知)' },
    INSURED: { description: 'From medium risk on, volunteers are insured. (保险)' },
    MINORS_LED: { description: 'An adult answers for minors. (成年人带队)' },
    PLACES_OFFERED: { description: 'At least one place is offered. (招募人数)' },
    RECRUITING_ENDS: { description: 'Recruiting ends by the end. (招募截止)' },
    EARNS_HOURS: { description: 'It is none of the six excluded kinds. (可计时长)' },
  },
});

@ObjectType('PublishCheck', {
  description: 'A rule of publishing, and whether it is kept. (发布检查)',
  simpleResolvers: true,
})
export class PublishCheckType implements PublishCheck {
  @Field(() => PublishRule, { description: 'Which rule. (检查项)' })
  rule: PublishRule;

  @Field(() => String, { description: 'The input field that mends it. (字段)' })
  field: string;

  @Field(() => String, { description: 'The rule in one English sentence. (规则)' })
  statement: string;

  @Field(() => Boolean, { description: 'Whether it is kept. (通过)' })
  passed: boolean;
}

@InputType({ description: 'One of several activities, as it was seen. (所选活动)' })
export class SeenActivityInput implements SeenActivity {
  @Field(() => ID, { description: 'Which. (标识)' })
  id: string;

  @Field(() => Int, { description: 'The version that you read. (版本)' })
  version: number;
}

@InputType({ description: 'Several activities that take the same step. (批量操作)' })
export class ActivityStepsInput {
  @ArrayMinSize(1, { message: 'Choose at least one.' })
  @ArrayMaxSize(100, { message: 'Choose at most 100.' })
  @Field(() => [SeenActivityInput], { description: 'Which, 1 to 100. (所选活动)' })
  items: SeenActivityInput[];
}

@ObjectType('StepOutcome', {
  description: 'What became of one of several activities. (单项结果)',
  simpleResolvers: true,
})
export class StepOutcomeType implements StepOutcome {
  @Field(() => ID, { description: 'Which activity. (标识)' })
  id: string;

  @Field(() => Boolean, { description: 'Whether it took the step. (是否成功)' })
  done: boolean;

  @Field(() => Refusal, { nullable: true, description: 'What stood against it; none when done. (拒绝原因)' })
  refusal: Refusal | null;
}

@ObjectType({
  description: 'What became of each of several activities, in their order. (批量结果)',
  simpleResolvers: true,
})
export class ActivityStepsPayload {
  @Field(() => [StepOutcomeType], { description: 'One outcome for each, in the order given. (结果)' })
  outcomes: StepOutcome[];
}
