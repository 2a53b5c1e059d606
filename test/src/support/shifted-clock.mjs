/**
 * Preloaded into a server under test (`node --import`): its clock runs ahead by the milliseconds that the file named in
 * REDVEST_TEST_CLOCK holds now, and what it does now and again, it does twice a second. So a test can walk through the days
 * that pass between a service and the record that stands, with the server that people run.
 */
import { readFileSync } from 'node:fs';

const file = process.env['REDVEST_TEST_CLOCK'] ?? '';
const RealDate = Date;
const realInterval = setInterval;
let aheadMs = 0;

function look() {
  aheadMs = Number(readFileSync(file, 'utf8'));
}

class ShiftedDate extends RealDate {
  /** @param {[] | [any]} given */
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + aheadMs);
    else super(...given);
  }

  static now() {
    return RealDate.now() + aheadMs;
  }
}

look();
realInterval(look, 50).unref();
globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (ShiftedDate));
globalThis.setInterval = /** @type {typeof setInterval} */ (
  /** @type {unknown} */ (
    /** @type {(work: () => void, ms?: number, ...rest: unknown[]) => NodeJS.Timeout} */
    (work, ms = 1, ...rest) => realInterval(work, Math.min(ms, 500), ...rest)
  )
);
