import type { Desk, OpenDesk } from './desk';

/** One event that the device collected. It is gone from here only once the server has it, or somebody let it go. */
export interface QueuedEvent {
  readonly nonce: string;
  readonly shiftId: string;
  readonly signUpId: string | null;
  /** Number or QR text, where the person is no row of the roster. */
  readonly volunteer: string | null;
  readonly direction: 'IN' | 'OUT';
  readonly method: 'QR' | 'KIOSK' | 'LEADER';
  readonly deviceAt: string;
  readonly walkIn: boolean;
  readonly overbookReason: string | null;
  /** Which rule of the server refused it. */
  readonly refusedBy?: string;
}

type StoreName = 'events' | 'desks' | 'lists';

/** Everything the desk keeps on the device, in IndexedDB: it outlives a closed tab and a flat battery. */
function openStore(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('redvest-check-in', 1);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('events', { keyPath: 'nonce' });
      opening.result.createObjectStore('desks', { keyPath: 'shiftId' });
      opening.result.createObjectStore('lists');
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('IndexedDB does not open.')));
  });
}

let opened: Promise<IDBDatabase> | undefined;

async function inStore<R>(name: StoreName, work: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> {
  opened ??= openStore();
  const transaction = (await opened).transaction(name, 'readwrite');
  const request = work(transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(request.result));
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Nothing was kept.')));
  });
}

/** The events that the server does not have, oldest first. */
export async function keptEvents(): Promise<QueuedEvent[]> {
  const events = await inStore('events', (store) => store.getAll() as IDBRequest<QueuedEvent[]>);
  return events.toSorted((a, b) => a.deviceAt.localeCompare(b.deviceAt) || a.nonce.localeCompare(b.nonce));
}

/** Keeps an event before anything else is done with it. */
export async function keepEvent(event: QueuedEvent): Promise<void> {
  await inStore('events', (store) => store.put(event));
}

/** Lets go of an event that the server has, or that somebody looked at. */
export async function dropEvent(nonce: string): Promise<void> {
  await inStore('events', (store) => store.delete(nonce));
}

/** Keeps a desk with its rows, for when the network is away. */
export async function keepDesk(desk: OpenDesk): Promise<void> {
  await inStore('desks', (store) => store.put(desk));
}

/** A desk as it was last read. */
export function keptDesk(shiftId: string): Promise<OpenDesk | undefined> {
  return inStore('desks', (store) => store.get(shiftId) as IDBRequest<OpenDesk | undefined>);
}

/** Keeps the list of desks. */
export async function keepDesks(desks: readonly Desk[]): Promise<void> {
  await inStore('lists', (store) => store.put(desks, 'desks'));
}

/** The list of desks as it was last read. */
export async function keptDesks(): Promise<readonly Desk[]> {
  return (await inStore('lists', (store) => store.get('desks') as IDBRequest<Desk[] | undefined>)) ?? [];
}
