import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.js';
import { chromiumProgram, launchBrowser } from '../support/browser.js';
import { visitConsole } from '../support/console-visit.js';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn } from '../support/graphql-session.js';
import { screenshot } from '../support/screenshot.js';
import type { RunningServer } from '../support/start-server.js';

const admin = { username: 'admin', password: demoPassword };

/** How many records the list on the page holds, as its header says. */
async function counted(page: Page): Promise<number> {
  const words = await page.getByText(/^共 [\d,]+ 条$/).innerText();
  return Number(words.replaceAll(/\D/g, ''));
}

/** Pages that no menu leads to, but a record does. A live board holds a request open, so it is waited for by its figures. */
async function pagesOfRecords(url: string): Promise<readonly string[]> {
  const staff = await signIn(url, admin.username, admin.password);
  const { data } = await staff.ask<{
    shifts: { nodes: { id: string; activity: { id: string } }[] };
    volunteers: { nodes: { id: string }[] };
    serviceRecords: { nodes: { id: string }[] };
  }>(`{ shifts(filter: { state: { eq: OPEN } }, first: 1) { nodes { id activity { id } } } serviceRecords(first: 1) { nodes { id } }
    volunteers(filter: { state: { eq: ACTIVE } }, first: 1) { nodes { id } } }`);
  const [shift] = data?.shifts.nodes ?? [];
  const ids = [shift?.activity.id, shift?.id, data?.volunteers.nodes[0]?.id, data?.serviceRecords.nodes[0]?.id];
  const [activity = '', shiftId = '', volunteer = '', record = ''] = ids;
  return [
    `/live-board/${activity}`,
    `/activities/${activity}/show?tab=checkEvents`,
    `/sign-in-sheet/${shiftId}`,
    `/open-shifts?volunteer=${volunteer}`,
    `/serviceRecords/${record}/show?tab=evidence`,
  ];
}

/** Waits until the page has loaded what it shows. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** An export is a delicate step: it asks for the password once more, and then not for a while. */
async function proveAgain(page: Page): Promise<void> {
  await page.getByLabel('密码').first().fill(demoPassword);
  await page.getByRole('button', { name: '验证并继续' }).click();
}

describe.skipIf(!chromiumProgram())('the console', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startDemoServer();
    browser = await launchBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each([
    { look: 'zh-light-1440', width: 1440, scheme: 'light' },
    { look: 'en-dark-390', width: 390, scheme: 'dark' },
  ] as const)(
    'has no page that keeps people out, overflows or complains: $look',
    async ({ look, width, scheme }) => {
      const visit = await visitConsole(browser, server.url, { ...admin, width: 1440 });
      const { page } = visit;
      const menu = await page.getByRole('navigation').getByRole('link').all();
      const addresses = new Set(await Promise.all(menu.map((link) => link.getAttribute('href'))));
      if (look.startsWith('en')) await page.getByRole('button', { name: 'English' }).click();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const found: unknown[] = [];

      for (const address of addresses) {
        await page.goto(new URL(address ?? '/', server.url).href);
        await settled(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) found.push({ address, overflow });
        found.push(...(await accessibilityFindings(page)).map((finding) => ({ address, ...finding })));
        await screenshot(page, `console-${look}${String(address).replaceAll('/', '-')}`);
      }
      await visit.leave();

      expect(addresses.size).toBeGreaterThan(10);
      expect(found).toEqual([]);
      expect(visit.foreign).toEqual([]);
      expect(visit.complaints).toEqual([]);
    },
    240_000,
  );

  it.each([
    { look: 'zh-light-1920', width: 1920, scheme: 'light' },
    { look: 'en-dark-390', width: 390, scheme: 'dark' },
  ] as const)(
    'has none either among the pages that records lead to: $look',
    async ({ look, width, scheme }) => {
      const visit = await visitConsole(browser, server.url, { ...admin, width: 1440 });
      const { page } = visit;
      const addresses = await pagesOfRecords(server.url);
      if (look.startsWith('en')) await page.getByRole('button', { name: 'English' }).click();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const found: unknown[] = [];

      for (const address of addresses) {
        await page.goto(new URL(address, server.url).href);
        if (address.startsWith('/live-board')) await page.getByText(/实时更新中|Live, as of/).waitFor();
        else await settled(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) found.push({ address, overflow });
        found.push(...(await accessibilityFindings(page)).map((finding) => ({ address, ...finding })));
        await screenshot(page, `console-${look}-of-record-${/\w[\w-]*/.exec(address)?.[0] ?? ''}`);
      }
      await visit.leave();

      expect(found).toEqual([]);
      expect(visit.foreign).toEqual([]);
      expect(visit.complaints).toEqual([]);
    },
    120_000,
  );

  it('leads from each figure of the first page to as many records', async () => {
    const visit = await visitConsole(browser, server.url, admin);
    const { page } = visit;
    await page.getByText('结项活动').waitFor();
    const cards = await page.getByRole('main').getByRole('link').filter({ hasText: /\d$/ }).all();
    const figures = await Promise.all(
      cards.map(async (card) => ({ to: await card.getAttribute('href'), said: (await card.innerText()).split(/\s+/) })),
    );
    const counts = figures.filter(({ to, said }) => to?.includes('filter=') && said[0] !== '受益人次');

    for (const { to, said } of counts) {
      await page.goto(new URL(to ?? '', server.url).href);
      await settled(page);
      expect(`${String(said[0])} ${String(await counted(page))}`).toBe(
        `${String(said[0])} ${String(said.at(-1)).replace(',', '')}`,
      );
    }
    await visit.leave();
    expect(counts.length).toBeGreaterThan(8);
  }, 120_000);

  it('finds a record by pinyin initials with the keyboard alone, and remembers the language', async () => {
    const visit = await visitConsole(browser, server.url, admin);
    const { page } = visit;

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('hjq');
    await page
      .getByRole('option', { name: /惠济区/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/show$/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await settled(page);

    expect(await page.getByRole('link', { name: 'Dashboard' }).count()).toBe(1);
    await visit.leave();
  }, 60_000);

  it('exports a list as a spreadsheet and as text', async () => {
    const visit = await visitConsole(browser, server.url, admin);
    const { page } = visit;
    await page.goto(`${server.url}/teams`);
    await settled(page);
    const files: Buffer[] = [];

    for (const format of ['Excel', 'CSV']) {
      await page.getByRole('button', { name: /导出/ }).click();
      const coming = page.waitForEvent('download', { timeout: 60_000 });
      await page.getByRole('menuitem', { name: new RegExp(format) }).click();
      if (files.length === 0) await proveAgain(page);
      files.push(await readFile(await (await coming).path()));
    }
    await visit.leave();

    expect(files[0]?.subarray(0, 2).toString()).toBe('PK');
    expect(files[1]?.toString()).toContain('郑州财经学院志愿服务队');
  }, 60_000);
});
