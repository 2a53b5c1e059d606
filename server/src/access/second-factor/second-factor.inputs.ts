import { Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';

const password = 'Your password, as proof. (密码)';
const wanted = { message: 'Give your password.' };

@InputType({ description: 'Who sets up a second factor. (设置两步验证)' })
export class EnrolTotpInput {
  @Length(1, 200, wanted)
  @Field(() => String, { description: password })
  password: string;
}

@InputType({ description: "The authenticator app's first code. (确认两步验证)" })
export class ConfirmTotpInput {
  @Length(6, 12, { message: 'Give the six digits.' })
  @Field(() => String, { description: 'The six digits that the app shows. (验证码)' })
  code: string;
}

@InputType({ description: 'Who takes the second factor away. (停用两步验证)' })
export class DisableTotpInput {
  @Length(1, 200, wanted)
  @Field(() => String, { description: password })
  password: string;
}

@InputType({ description: 'Who wants fresh recovery codes. (更换恢复码)' })
export class RenewRecoveryCodesInput {
  @Length(1, 200, wanted)
  @Field(() => String, { description: password })
  password: string;
}

@InputType({ description: 'Whose second factor is taken away, and why. (解除两步验证)' })
export class RemoveSecondFactorInput extends ChangeInput {
  @Length(1, 300, { message: 'Give a reason of at most 300 characters.' })
  @Field(() => String, { description: 'Why, and how you know who asks. (原因)' })
  reason: string;
}
