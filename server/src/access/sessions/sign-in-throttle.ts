import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SignInThrottle } from '../../kernel/context.js';
import { TooManySignIns } from './session.errors.js';

const quarterOfAnHour = 15 * 60;
const mostForAnAccount = 5;
const mostForAnAddress = 20;

/** At most 5 attempts an account and 20 an address in 15 minutes, each counted before it is tried. */
export function signInThrottle(): SignInThrottle {
  const accounts = new RateLimiterMemory({ points: mostForAnAccount, duration: quarterOfAnHour });
  const addresses = new RateLimiterMemory({ points: mostForAnAddress, duration: quarterOfAnHour });
  return {
    async count(username, address) {
      await consume(addresses, address);
      await consume(accounts, username);
    },
    async forgive(username, address) {
      await accounts.delete(username);
      await addresses.reward(address, 1);
    },
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new TooManySignIns(error.msBeforeNext / 1000);
    throw error;
  }
}
