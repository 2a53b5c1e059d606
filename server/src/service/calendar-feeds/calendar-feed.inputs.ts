import { InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';

@InputType({ description: 'Which address to revoke. (停用日历订阅)' })
export class RevokeCalendarFeedInput extends ChangeInput {}
