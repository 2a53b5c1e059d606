import type { BrowserContext } from 'playwright-core';

/**
 * Listens to everything a browser context asks for and keeps what goes to another host than the server's.
 *
 * @returns a list that grows while the context lives; a test asserts that it stayed empty
 */
export function foreignRequests(context: BrowserContext, serverUrl: string): readonly string[] {
  const own = new URL(serverUrl).host;
  const foreign: string[] = [];
  const judge = (address: string): void => {
    const url = new URL(address);
    const leavesTheMachine = /^(https?|wss?):$/.test(url.protocol);
    if (leavesTheMachine && url.host !== own) foreign.push(address);
  };
  context.on('request', (request) => {
    judge(request.url());
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      judge(socket.url());
    });
  });
  return foreign;
}
