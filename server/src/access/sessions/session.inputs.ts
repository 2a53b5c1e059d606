import { Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Who signs in. (登录)' })
export class SignInInput {
  @Length(1, 60, { message: 'Give your user name.' })
  @Field(() => String, { description: 'User name. (用户名)' })
  username: string;

  @Length(1, 200, { message: 'Give your password.' })
  @Field(() => String, { description: 'Password. (密码)' })
  password: string;
}
