import { shanghaiDay } from '../../kernel/clock.js';
import type { CheckDirection, CheckEvent, CountsNot } from './check-event.entity.js';
import { AlreadyIn, NotIn } from './check-in.errors.js';

const sameScanMs = 60_000;
const mostPairsADay = 3;

/** What is judged: an event that is not written yet. */
interface Asked {
  readonly signUpId: string;
  readonly direction: CheckDirection;
  readonly at: string;
}

type Past = Pick<CheckEvent, 'id' | 'signUpId' | 'direction' | 'at' | 'countsNot'>;

/** How an event goes in: whether it counts, and where it leaves the sign-up. */
export interface Verdict {
  readonly countsNot: CountsNot | null;
  /** The direction of the last event, this one among them; undefined when it changes nothing. */
  readonly last: CheckDirection | undefined;
}

/**
 * Holds an event against what is known of the person in the activity. A scan within a minute of another is the same scan
 * (domain §5.5); the fourth pair of a Shanghai day and later ones are kept and count for nothing. Events may come in out
 * of order, so each is held against its neighbours in time.
 * @throws AlreadyIn @throws NotIn
 */
export function judgeCheck(asked: Asked, past: readonly Past[]): Verdict {
  const known = past.filter(({ signUpId, countsNot }) => signUpId === asked.signUpId && countsNot !== 'REPEATED');
  const own = known.toSorted((a, b) => (a.at === b.at ? a.id.localeCompare(b.id) : a.at.localeCompare(b.at)));
  const at = Date.parse(asked.at);
  if (own.some((event) => Math.abs(Date.parse(event.at) - at) < sameScanMs)) {
    return { countsNot: 'REPEATED', last: undefined };
  }
  const before = own.findLast((event) => event.at < asked.at);
  const after = own.find((event) => event.at > asked.at);
  const last = own.at(-1);
  const stands = after && last ? last.direction : asked.direction;
  if (asked.direction === 'IN') {
    if (before?.direction === 'IN') throw new AlreadyIn();
    return { countsNot: pairsOf(asked, past) >= mostPairsADay ? 'PAIRS_SPENT' : null, last: stands };
  }
  if (before?.direction !== 'IN' || after?.direction === 'OUT') throw new NotIn();
  return { countsNot: before.countsNot, last: stands };
}

function pairsOf({ at }: Asked, past: readonly Past[]): number {
  const day = shanghaiDay(at);
  return past.filter((e) => e.direction === 'IN' && e.countsNot === null && shanghaiDay(e.at) === day).length;
}
