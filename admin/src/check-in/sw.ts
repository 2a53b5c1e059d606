/** Keeps the desk's page and its files, so that it opens without a network. What it asks of the server is never kept. */
const cacheName = 'redvest-check-in-1';
const home = '/check-in/';

/** What is used here of a service worker; the page's own declarations do not know it. */
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ServiceWorkerSelf {
  addEventListener(name: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: FetchingEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const worker = self as unknown as ServiceWorkerSelf;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') return;
  if (pathname === home) event.respondWith(newestPage(request));
  else if (pathname.startsWith(`${home}assets/`)) event.respondWith(keptFile(request));
});

async function keepPage(): Promise<void> {
  const cache = await caches.open(cacheName);
  const answer = await fetch(home, { cache: 'no-cache' });
  const html = await answer.clone().text();
  await cache.put(home, answer);
  await cache.addAll(new Set(html.match(/\/check-in\/assets\/[^"]+/g) ?? []));
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}

async function newestPage(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.ok) void keepPage().catch(() => undefined);
    return answer;
  } catch {
    return (await caches.match(home)) ?? Response.error();
  }
}

async function keptFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(cacheName)).put(request, answer.clone());
  return answer;
}
