import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardStream, type StreamListener } from './board-stream';

/** A source that does what the test says. */
class ToldSource extends EventTarget {
  readyState = 0;

  constructor(readonly address: string) {
    super();
  }

  close(): void {
    this.readyState = 2;
  }

  say(type: string, data: object = {}): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

describe('listening to a live board', () => {
  const told: unknown[] = [];
  const opened: ToldSource[] = [];
  const listener: StreamListener = {
    changed: (version) => told.push(version),
    ended: () => told.push('ended'),
    state: (now) => told.push(now),
  };
  const open = (source: string) => {
    opened.push(new ToldSource(source));
    return opened.at(-1) as unknown as EventSource;
  };

  beforeEach(() => {
    told.length = 0;
    opened.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('says which version the page has, and hears of newer ones', () => {
    const stream = new BoardStream('activity-1', listener, open);

    stream.open(() => 7);
    opened[0]?.say('open');
    opened[0]?.say('changed', { version: 9 });

    expect(opened.map(({ address }) => address)).toEqual(['/live/activities/activity-1?after=7']);
    expect(told).toEqual(['connecting', 'open', 9]);
    stream.close();
  });

  it('leaves a broken line to the browser, and opens one that the server refused anew, ever later', () => {
    const stream = new BoardStream('activity-1', listener, open);
    stream.open(() => undefined);

    opened[0]?.say('error');
    vi.advanceTimersByTime(60_000);
    const afterBreak = opened.length;
    for (const waits of [2_500, 5_000, 10_000]) {
      opened.at(-1)?.close();
      opened.at(-1)?.say('error');
      vi.advanceTimersByTime(waits);
    }

    expect(afterBreak).toBe(1);
    expect(opened).toHaveLength(4);
    stream.close();
  });

  it('asks for the board when its session has ended, and stops when it is closed', () => {
    const stream = new BoardStream('activity-1', listener, open);
    stream.open(() => 3);

    opened[0]?.say('ended', { why: 'SESSION_ENDED' });
    stream.close();
    vi.advanceTimersByTime(60_000);

    expect(told).toEqual(['connecting', 'ended', 'broken']);
    expect(opened).toHaveLength(1);
  });
});
