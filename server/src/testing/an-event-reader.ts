import { get, type IncomingMessage } from 'node:http';

/** One event as it came. */
interface ReadEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: unknown;
}

/** What was read of a stream of server-sent events so far. */
export interface EventReader {
  readonly status: number;
  readonly contentType: string;
  readonly events: readonly ReadEvent[];
  /** Resolves once the stream is over. */
  readonly over: Promise<void>;
  /** Waits until so many events have come. @throws Error after `withinMs` */
  until(count: number, withinMs?: number): Promise<void>;
  leave(): void;
}

const tickMs = 10;

/** Opens a stream of server-sent events on a connection of its own, as a browser does. */
export async function anEventReader(url: string, headers: Readonly<Record<string, string>> = {}): Promise<EventReader> {
  const response = await answerTo(url, headers);
  const events: ReadEvent[] = [];
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (text + chunk).split('\n\n');
    text = parts.pop() ?? '';
    events.push(...parts.flatMap(eventsIn));
  });
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    events,
    over: new Promise((resolve) => void response.once('close', resolve)),
    leave: () => void response.destroy(),
    until: async (count, withinMs = 3_000) => {
      for (const end = performance.now() + withinMs; events.length < count;) {
        if (performance.now() > end) throw new Error(`Only ${String(events.length)} of ${String(count)} events came.`);
        await new Promise((resolve) => setTimeout(resolve, tickMs));
      }
    },
  };
}

function answerTo(url: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, resolve).once('error', reject);
  });
}

function eventsIn(part: string): ReadEvent[] {
  const told = new Map(part.split('\n').map((line) => [line.split(': ')[0] ?? '', line.slice(line.indexOf(': ') + 2)]));
  const event = told.get('event');
  if (event === undefined) return [];
  return [{ event, id: told.get('id'), data: JSON.parse(told.get('data') ?? 'null') as unknown }];
}
