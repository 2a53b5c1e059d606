import { askServer } from '../shared/ask-server';
import { deviceName } from './device-name';
import { dropEvent, keepEvent, keptEvents, type QueuedEvent } from './queue-store';

const mostAtOnce = 50;

const recordChecks = `mutation ($input: RecordChecksInput!) { recordChecks(input: $input) {
  skewSeconds outcomes { nonce event { id } refusal { code } } } }`;

interface Recorded {
  readonly recordChecks: {
    readonly skewSeconds: number;
    readonly outcomes: readonly { readonly nonce: string; readonly refusal: { readonly code: string } | null }[];
  };
}

/** What came of sending: by how many seconds this device's clock is ahead. */
export interface Sent {
  readonly skewSeconds: number;
}

/**
 * Sends what waits, oldest first, until nothing does. An event leaves the device only when the server says that it stands;
 * what a rule refused stays, marked with the rule. The server knows each event by its nonce, so sending again is harmless.
 * @returns undefined when nothing waited @throws Refused @throws Unreachable
 */
export async function sendQueue(): Promise<Sent | undefined> {
  let sent: Sent | undefined;
  for (;;) {
    const waiting = (await keptEvents()).filter(({ refusedBy }) => refusedBy === undefined).slice(0, mostAtOnce);
    if (waiting.length === 0) return sent;
    sent = await sendSome(waiting);
  }
}

async function sendSome(waiting: readonly QueuedEvent[]): Promise<Sent> {
  const events = waiting.map(({ refusedBy: _refusedBy, ...event }) => event);
  const input = { device: deviceName(), deviceNow: new Date().toISOString(), events };
  const answer = await askServer<Recorded>(recordChecks, { input });
  const byNonce = new Map(waiting.map((event) => [event.nonce, event]));
  for (const { nonce, refusal } of answer.recordChecks.outcomes) {
    const event = byNonce.get(nonce);
    if (event && refusal) await keepEvent({ ...event, refusedBy: refusal.code });
    else await dropEvent(nonce);
  }
  return { skewSeconds: answer.recordChecks.skewSeconds };
}
