import ask from './samples/ask.sh?raw';
import signIn from './samples/sign-in.sh?raw';
import change from './samples/change-area.mjs?raw';
import errors from './samples/handle-errors.mjs?raw';
import list from './samples/list-areas.mjs?raw';
import client from './samples/redvest.mjs?raw';

/** The programs of the guide, by file name. The test suite runs each of them against a server. */
export const samples = {
  'sign-in.sh': signIn,
  'ask.sh': ask,
  'redvest.mjs': client,
  'list-areas.mjs': list,
  'change-area.mjs': change,
  'handle-errors.mjs': errors,
} as const;

export type SampleName = keyof typeof samples;
