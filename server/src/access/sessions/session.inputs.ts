import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Who signs in. (登录)' })
export class SignInInput {
  @Length(1, 60, { message: 'Give your user name.' })
  @Field(() => String, { description: 'User name. (用户名)' })
  username: string;

  @Length(1, 200, { message: 'Give your password.' })
  @Field(() => String, { description: 'Password. (密码)' })
  password: string;

  @Length(0, 40, { message: 'Give the six digits, or a recovery code.' })
  @Field(() => String, {
    nullable: true,
    description: "The authenticator app's code, or a recovery code, once TOTP_REQUIRED asked for it. (验证码)",
  })
  code?: string | null;
}

@InputType({
  description: 'A proof of who is at the keyboard: a code, or without a second factor the password. (再次验证)',
})
export class StepUpInput {
  @Length(0, 40, { message: 'Give the six digits, or a recovery code.' })
  @Field(() => String, { nullable: true, description: "The authenticator app's code, or a recovery code. (验证码)" })
  code?: string | null;

  @Length(0, 200, { message: 'Give your password.' })
  @Field(() => String, { nullable: true, description: 'Password, where no second factor is set up. (密码)' })
  password?: string | null;
}

@InputType({ description: 'A new password. (修改密码)' })
export class ChangePasswordInput {
  @Length(1, 200, { message: 'Give your present password.' })
  @Field(() => String, { description: 'The present password, as proof. (当前密码)' })
  currentPassword: string;

  @Length(1, 200, { message: 'Give a new password.' })
  @Field(() => String, { description: 'The new one, of at least 10 characters. (新密码)' })
  newPassword: string;
}

@InputType({ description: 'Which session ends. (结束会话)' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session. (会话标识)' })
  id: string;
}
