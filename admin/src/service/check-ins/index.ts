import CheckIcon from '@mui/icons-material/WhereToVoteOutlined';
import RefusedIcon from '@mui/icons-material/WrongLocationOutlined';
import SheetIcon from '@mui/icons-material/FactCheckOutlined';
import { page, type ConsolePage, type ConsoleSlice } from '../../slice';
import { checkEventEn } from './check-event.en';
import { checkEventGateway } from './check-event.gateway';
import { checkEventZh } from './check-event.zh';
import { refusedCheckGateway } from './refused-check.gateway';
import { refusedCheckEn, refusedCheckZh } from './refused-check.words';

interface Named {
  readonly volunteer: { readonly name: string } | null;
}

const nameOf = (record: object): string => (record as Named).volunteer?.name ?? '—';

/** 签到: who went in and out of shifts, how, and what should be looked at. */
export const checkEvents: ConsoleSlice = {
  name: 'checkEvents',
  wing: 'service',
  icon: CheckIcon,
  list: page(() => import('./CheckEventList'), 'CheckEventList'),
  tabsOn: { activities: page(() => import('./CheckInTab'), 'CheckInTab') },
  gateway: checkEventGateway,
  messages: { zh: checkEventZh, en: checkEventEn },
  recordRepresentation: nameOf,
};

/** 被拒签到: what devices handed in and a rule refused. */
export const refusedChecks: ConsoleSlice = {
  name: 'refusedChecks',
  wing: 'service',
  icon: RefusedIcon,
  list: page(() => import('./RefusedCheckList'), 'RefusedCheckList'),
  gateway: refusedCheckGateway,
  messages: { zh: refusedCheckZh, en: refusedCheckEn },
  recordRepresentation: nameOf,
};

/** 签到表: a shift's sign-in sheet, for printing. */
export const signInSheetPage: ConsolePage = {
  path: '/sign-in-sheet/:shiftId',
  label: 'resources.checkEvents.sheet',
  icon: SheetIcon,
  component: page(() => import('./SignInSheetPage'), 'SignInSheetPage'),
};
