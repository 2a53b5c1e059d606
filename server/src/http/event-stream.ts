import { PassThrough } from 'node:stream';

const heartbeatMs = 15_000;
/** A reader that lets this much pile up has gone to sleep; it asks again when it wakes. */
const mostBytesWaiting = 65_536;
/** How soon a browser asks again when a stream breaks. */
const retryMs = 2_000;

/** One event of a stream: what happened, and by which mark a reader that comes back says that it knows. */
export interface StreamEvent {
  readonly event: string;
  readonly id?: string;
  readonly data: object;
}

/**
 * A body of `text/event-stream`. A comment every 15 s keeps proxies from taking the line for dead, and finds readers
 * that have gone.
 */
export class EventStream {
  readonly body = new PassThrough();
  private readonly heartbeat = setInterval(() => this.write(': alive\n\n'), heartbeatMs);

  constructor() {
    this.heartbeat.unref();
    this.body.once('close', () => clearInterval(this.heartbeat));
    this.write(`retry: ${String(retryMs)}\n\n`);
  }

  /** Tells an event. */
  tell({ event, id, data }: StreamEvent): void {
    const mark = id === undefined ? '' : `id: ${id}\n`;
    this.write(`event: ${event}\n${mark}data: ${JSON.stringify(data)}\n\n`);
  }

  /** Ends the answer. */
  end(): void {
    this.body.end();
  }

  private write(text: string): void {
    if (this.body.writableEnded || this.body.destroyed) return;
    if (this.body.writableLength > mostBytesWaiting) this.body.destroy();
    else this.body.write(text);
  }
}
