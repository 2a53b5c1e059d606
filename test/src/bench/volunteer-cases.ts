import { uuidv7 } from 'uuidv7';
import type { BenchCase } from './bench-case.js';
import { checkInByHand, type ScanInput } from './check-in-by-hand.js';
import type { Facts } from './facts.js';
import { volunteersByHand, volunteerWithRecordsByHand } from './volunteers-by-hand.js';

const fields = 'id number name state registeredOn phoneMask area { id name }';

function anyOf(list: readonly string[]): string {
  return list[Math.floor(Math.random() * list.length)] ?? '';
}

/** The scan of somebody who is expected and has not come yet; each is scanned once. @throws Error when all have come */
function nextScan({ arrivals }: Facts): () => { input: ScanInput } {
  let next = 0;
  return () => {
    const arrival = arrivals[next++];
    if (!arrival) throw new Error(`All ${String(arrivals.length)} who were expected have come.`);
    return {
      input: { shiftId: arrival.shiftId, volunteer: `RV:${arrival.number}`, method: 'QR', nonce: uuidv7() },
    };
  };
}

/** Finding a volunteer, looking at one, and checking one in. */
export function volunteerCasesOf(facts: Facts): readonly BenchCase[] {
  return [
    {
      name: 'V1',
      what: '25 volunteers found by name or pinyin initials, with area, totalCount',
      document: `query V1($q: String!) {
        volunteers(first: 25, filter: { q: $q }) { totalCount nodes { ${fields} version } } }`,
      variables: () => ({ q: anyOf(facts.searches) }),
      promised: { free: 0.45, persisted: 0.6 },
      byHand: (pool, { q }) => volunteersByHand(pool, facts, String(q)),
    },
    {
      name: 'V2',
      what: 'one volunteer with the 20 latest service records',
      document: `query V2($id: ID!) {
        volunteer(id: $id) { ${fields} organisation { id name } }
        serviceRecords(first: 20, filter: { volunteerId: { eq: $id } }) {
          nodes { id servedOn startsAt endsAt creditedMinutes netMinutes trustClass state activity { id title } } } }`,
      variables: () => ({ id: anyOf(facts.regularIds) }),
      promised: { free: 0.45, persisted: 0.6 },
      byHand: (pool, { id }) => volunteerWithRecordsByHand(pool, facts, String(id)),
    },
    {
      name: 'M2',
      what: "a check-in: the volunteer's QR code at the desk",
      document: `mutation M2($input: CheckInput!) {
        checkIn(input: $input) { checkEvent { id direction method at countsNot volunteer { number name } } } }`,
      variables: nextScan(facts),
      promised: { free: 0.4 },
      byHand: (pool, { input }) => checkInByHand(pool, facts, input as ScanInput),
    },
  ];
}
