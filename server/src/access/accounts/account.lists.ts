import { typesOfList } from '../../execution/list-of.js';
import { accountReading } from './account.reading.js';
import { AccountType } from './account.type.js';

export const AccountList = typesOfList(accountReading, '账号', () => AccountType);
