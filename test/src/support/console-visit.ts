import type { Browser, Page } from 'playwright-core';
import { foreignRequests } from './foreign-requests.js';

/** Somebody at the console in a browser of their own. */
export interface ConsoleVisit {
  readonly page: Page;
  /** Requests that went to another host; a test asserts that there were none. */
  readonly foreign: readonly string[];
  /** Errors that the browser reported; a test asserts that there were none. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

/** Who signs in, with which language and on how wide a screen. */
export interface Visitor {
  readonly username: string;
  readonly password: string;
  readonly language?: 'zh-CN' | 'en-GB';
  readonly width?: number;
  /** What the visitor's own clock shows, where the server's is walked ahead. */
  readonly now?: Date;
}

const patience = 15_000;

/** Opens the console and signs in by hand, as people do. */
export async function visitConsole(browser: Browser, url: string, visitor: Visitor): Promise<ConsoleVisit> {
  const { username, password, language = 'zh-CN', width = 1440, now } = visitor;
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: language });
  if (now) await context.clock.install({ time: now });
  const foreign = foreignRequests(context, url);
  const complaints: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.locator('input[autocomplete="username"]').fill(username);
  await page.locator('input[type="password"]').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  return { page, foreign, complaints, leave: () => context.close() };
}
