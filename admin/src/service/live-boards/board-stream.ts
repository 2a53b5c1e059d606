/** How a page hears that a board has changed. */
export type StreamState = 'connecting' | 'open' | 'broken';

/** What a page does with what the stream tells. */
export interface StreamListener {
  changed(version: number): void;
  /** The session has ended, or may have: asking for the board finds out, and asks for the password if need be. */
  ended(): void;
  state(now: StreamState): void;
}

/** The browser's own `EventSource`, or a test's. */
export type OpenSource = (address: string) => EventSource;

/** `EventSource.CLOSED`: the browser won't come back by itself. */
const closedForGood = 2;
const firstPauseMs = 2_000;
const longestPauseMs = 30_000;

/**
 * Hears of changes for as long as it is open. The browser mends a broken line by itself; one that the server refused or
 * ended is opened anew after a pause that grows, with the version that the page has.
 */
export class BoardStream {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pauseMs = firstPauseMs;

  constructor(
    private readonly activityId: string,
    private readonly listener: StreamListener,
    private readonly openSource: OpenSource = (address) => new EventSource(address),
  ) {}

  /** Begins to listen, telling the server what the page has seen. */
  open(seen: () => number | undefined): void {
    this.close();
    this.listener.state('connecting');
    const version = seen();
    const after = version === undefined ? '' : `?after=${String(version)}`;
    const source = this.openSource(`/live/activities/${encodeURIComponent(this.activityId)}${after}`);
    this.source = source;
    source.addEventListener('open', () => {
      this.pauseMs = firstPauseMs;
      this.listener.state('open');
    });
    source.addEventListener('changed', (event) => {
      const told = JSON.parse(String((event as MessageEvent<unknown>).data)) as { readonly version: number };
      this.listener.changed(told.version);
    });
    source.addEventListener('ended', () => {
      this.listener.ended();
      this.openLater(seen);
    });
    source.addEventListener('error', () => {
      this.listener.state('broken');
      if (source.readyState === closedForGood) this.openLater(seen);
    });
  }

  /** Stops listening. */
  close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }

  private openLater(seen: () => number | undefined): void {
    this.close();
    this.listener.state('broken');
    this.timer = setTimeout(() => this.open(seen), this.pauseMs * (0.75 + Math.random() / 2));
    this.pauseMs = Math.min(longestPauseMs, this.pauseMs * 2);
  }
}
