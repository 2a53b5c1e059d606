import { myAccount } from './access/my-account';
import { approvalsPage } from './service/approvals';
import { signInSheetPage } from './service/check-ins';
import { liveBoardPage } from './service/live-boards';
import { personFilePage } from './service/person-file';
import { openShiftsPage, rosterPage } from './service/shifts';
import type { ConsolePage } from './slice';

/** Every page that is no resource. */
export const pages: readonly ConsolePage[] = [
  myAccount,
  approvalsPage,
  openShiftsPage,
  rosterPage,
  signInSheetPage,
  liveBoardPage,
  personFilePage,
];
