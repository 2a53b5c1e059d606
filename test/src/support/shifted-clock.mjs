/**
 * Preloaded into a server under test (`node --import`): its clock runs ahead by the milliseconds that the file named in
 * REDVEST_TEST_CLOCK holds now, and what it does now and again, it does twice a second. So a test can walk through the days
 * that pass between a service and the record that stands, with the server that people run.
 */
import { readFileSync } from 'node:fs';

const file = process.env['REDVEST_TEST_CLOCK'] ?? '';
const realNow = Date.now.bind(Date);
const realInterval = setInterval;
let aheadMs = 0;

function look() {
  aheadMs = Number(readFileSync(file, 'utf8'));
}

look();
realInterval(look, 50).unref();

const now = () => realNow() + aheadMs;

globalThis.Date = new Proxy(Date, {
  /** @param {unknown[]} given */
  construct: (target, given, newTarget) =>
    /** @type {Date} */ (Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget)),
  get: (target, property) => (property === 'now' ? now : /** @type {unknown} */ (Reflect.get(target, property))),
});

globalThis.setInterval = new Proxy(setInterval, {
  /** @param {unknown[]} given */
  apply: (target, self, given) => {
    const [work, ms = 1, ...rest] = given;
    return /** @type {unknown} */ (Reflect.apply(target, self, [work, Math.min(Number(ms), 500), ...rest]));
  },
});
