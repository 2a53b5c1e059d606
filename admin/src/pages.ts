import { myAccount } from './access/my-account';
import { rosterPage } from './service/shifts';
import type { ConsolePage } from './slice';

/** Every page that is no resource. */
export const pages: readonly ConsolePage[] = [myAccount, rosterPage];
