import { InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';

@InputType({ description: 'Which job takes a step. (任务操作)' })
export class JobStepInput extends ChangeInput {}
