import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused } from '../shared/ask-server';
import { newNonce } from './device-name';
import { dropEvent, keepEvent, keptEvents, type QueuedEvent } from './queue-store';
import { sendQueue } from './send-queue';

const everyMs = 10_000;

/** An event as somebody makes it; nonce and time are added here. */
export type NewEvent = Omit<QueuedEvent, 'nonce' | 'deviceAt' | 'refusedBy'>;

/** The device's queue, and how sending it goes. */
export interface Queue {
  readonly events: readonly QueuedEvent[];
  readonly online: boolean;
  readonly skewSeconds: number | undefined;
  readonly sentAt: string | undefined;
  /** How often something was sent, so that whoever shows rows reads them anew. */
  readonly rounds: number;
  add(event: NewEvent): Promise<void>;
  again(event: QueuedEvent): Promise<void>;
  letGo(event: QueuedEvent): Promise<void>;
}

/** Keeps events on the device first, then sends them: at once, every ten seconds, and when the network comes back. */
export function useQueue(sessionEnded: () => void): Queue {
  const [events, setEvents] = useState<readonly QueuedEvent[]>([]);
  const [online, setOnline] = useState(() => navigator.onLine);
  const [sent, setSent] = useState<{ skewSeconds?: number; at?: string; rounds: number }>({ rounds: 0 });
  const running = useRef(false);
  const send = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    try {
      const done = await sendQueue();
      setOnline(done !== undefined || navigator.onLine);
      const at = new Date().toISOString();
      if (done) setSent(({ rounds }) => ({ skewSeconds: done.skewSeconds, at, rounds: rounds + 1 }));
    } catch (error) {
      if (error instanceof Refused && error.code === 'UNAUTHENTICATED') sessionEnded();
      if (!(error instanceof Refused)) setOnline(false);
    } finally {
      running.current = false;
      setEvents(await keptEvents());
    }
  }, [sessionEnded]);
  useSending(send);
  const add = async (event: NewEvent) => {
    await keepEvent({ ...event, nonce: newNonce(), deviceAt: new Date().toISOString() });
    setEvents(await keptEvents());
    await send();
  };
  const letGo = async ({ nonce }: QueuedEvent) => {
    await dropEvent(nonce);
    setEvents(await keptEvents());
  };
  /** The server answers a nonce alike for ever, so another try is another event of the same instant. */
  const again = async ({ refusedBy: _refusedBy, ...event }: QueuedEvent) => {
    await keepEvent({ ...event, nonce: newNonce() });
    await dropEvent(event.nonce);
    await send();
  };
  const { skewSeconds, at: sentAt, rounds } = sent;
  return { events, online, skewSeconds, sentAt, rounds, add, again, letGo };
}

function useSending(send: () => Promise<void>): void {
  useEffect(() => {
    const now = () => void send();
    now();
    const beat = setInterval(now, everyMs);
    window.addEventListener('online', now);
    return () => {
      clearInterval(beat);
      window.removeEventListener('online', now);
    };
  }, [send]);
}
