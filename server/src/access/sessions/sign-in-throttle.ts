import type { Database } from '../../database/database.js';
import type { Clock } from '../../kernel/clock.js';
import type { SignInThrottle } from '../../kernel/context.js';
import { countAttempt, forgiveAttempt, placeOfAddress } from './count-attempt.js';

const mostForAnAccount = 5;
const mostForAnAddress = 20;

/**
 * At most 5 wrong attempts an account and 20 an address in 15 minutes; a right password gives its own attempt back. The
 * address is counted first.
 */
export function signInThrottle(db: Database, clock: Clock): SignInThrottle {
  return {
    async count(username, address) {
      await countAttempt(db, clock.now(), { name: addressName(address), most: mostForAnAddress });
      await countAttempt(db, clock.now(), { name: accountName(username), most: mostForAnAccount });
    },
    async forgive(username, address) {
      for (const name of [accountName(username), addressName(address)]) await forgiveAttempt(db, name);
    },
  };
}

function accountName(username: string): string {
  return `account ${username}`;
}

function addressName(address: string): string {
  return `address ${placeOfAddress(address)}`;
}
