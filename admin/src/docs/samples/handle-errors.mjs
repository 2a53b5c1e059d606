// REDVEST_URL=… REDVEST_USER=… REDVEST_PASSWORD=… node handle-errors.mjs
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal, redvest, signIn } from './redvest.mjs';

/** Asks again when it makes sense: after a session has ended, and once when the server says "slow down". */
async function patiently(query, variables) {
  try {
    return await redvest(query, variables);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'UNAUTHENTICATED') await signIn();
    else if (error.code === 'RATE_LIMITED') await wait(60_000);
    else throw error;
    return redvest(query, variables);
  }
}

const { areas } = await patiently('{ areas(first: 1) { totalCount } }');
console.log(areas.totalCount > 0 ? 'signed in on the way' : 'no areas');

try {
  await patiently('query ($id: ID!) { area(id: $id) { name } }', { id: 'no-such-area' });
} catch (error) {
  console.log(error.code, error.message);
}
