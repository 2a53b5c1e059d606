import { InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';

@InputType({ description: 'Which post to take off the roster. (移除岗位)' })
export class RemovePostInput extends ChangeInput {}
