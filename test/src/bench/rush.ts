import type { Connection } from 'mysql2/promise';
import type { Facts } from './facts.js';
import { hashOf } from './contestants.js';
import { median } from './median.js';

/** R1: one of many who want a place on a shift, in the words of the console. */
export const rushDocument = `mutation R1($input: SignUpVolunteerInput!) {
  signUpVolunteer(input: $input) { signUp { id state } } }`;

/** What hundreds who sign up at once came to. */
export interface RushResult {
  readonly row: string;
  /** What falls short, in words. */
  readonly shortfalls: readonly string[];
}

interface Answer {
  readonly data?: { readonly signUpVolunteer: { readonly signUp: { readonly state: string } } } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** What became of one sign-up: its state, or the code of its refusal. */
async function signUp(url: string, cookie: string, input: object): Promise<string> {
  const body = JSON.stringify({ documentId: hashOf(rushDocument), variables: { input } });
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as Answer;
  return data?.signUpVolunteer.signUp.state ?? errors?.[0]?.extensions?.code ?? 'NO ANSWER';
}

/** Places that stand in the database: as counted on the shift, and as rows. */
async function placesTaken(connection: Connection, shiftId: string): Promise<string> {
  const sql = `SELECT s.taken, (SELECT COUNT(*) FROM sign_up u WHERE u.shift_id = s.id AND u.state = 'ACCEPTED') AS found
    FROM shift s WHERE s.id = ?`;
  const [rows] = await connection.query(sql, [shiftId]);
  const [row] = rows as { taken: number; found: number }[];
  return `${String(row?.taken)} counted, ${String(row?.found)} found`;
}

/** Everybody asks for a place on the same shift at the same time, each by a request of their own; once for each shift. */
export async function measureRush(
  connection: Connection,
  { rush }: Facts,
  api: { readonly url: string; readonly cookie: string },
): Promise<RushResult> {
  const { shiftIds, places, volunteerIds } = rush;
  const rates: number[] = [];
  const shortfalls: string[] = [];
  const right = `ACCEPTED ${String(places)}, SHIFT_FULL ${String(volunteerIds.length - places)}`;
  for (const shiftId of shiftIds) {
    const from = performance.now();
    const all = volunteerIds.map((volunteerId) => {
      return signUp(api.url, api.cookie, { shiftId, volunteerId, riskTold: true, orWait: false });
    });
    const outcomes = await Promise.all(all);
    rates.push((1000 * volunteerIds.length) / (performance.now() - from));
    const told = tally(outcomes);
    if (told !== right) shortfalls.push(`R1: ${told}`);
    const stand = await placesTaken(connection, shiftId);
    if (stand !== `${String(places)} counted, ${String(places)} found`) shortfalls.push(`R1: ${stand}`);
  }
  const what = `${String(volunteerIds.length)} sign-ups at once for ${String(places)} places`;
  const exact = shortfalls.length === 0 ? `exactly ${String(places)} accepted, each time` : 'NOT EXACT';
  return { row: `R1: ${what}: ${median(rates).toFixed(0)}/s, ${exact}`, shortfalls };
}

function tally(outcomes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a], [b]) => a.localeCompare(b));
  return sorted.map(([outcome, count]) => `${outcome} ${String(count)}`).join(', ');
}
