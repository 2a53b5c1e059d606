import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.js';
import { chromiumProgram, launchBrowser } from '../support/browser.js';
import { visitConsole, type ConsoleVisit } from '../support/console-visit.js';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn } from '../support/graphql-session.js';
import { screenshot } from '../support/screenshot.js';
import type { RunningServer } from '../support/start-server.js';

const admin = { username: 'admin', password: demoPassword };
const finalRecords =
  'query { serviceRecords(filter: { state: { eq: FINAL } }, first: 1) { nodes { volunteer { id number } } } }';
interface Found {
  readonly serviceRecords: { readonly nodes: readonly { readonly volunteer: { id: string; number: string } }[] };
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** What keeps people out of a page on a phone, and how far it is wider than the phone. */
async function faultsOf({ page }: ConsoleVisit): Promise<unknown[]> {
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...(overflow > 0 ? [{ overflow }] : []), ...(await accessibilityFindings(page))];
}

describe.skipIf(!chromiumProgram())('the page of a person', () => {
  let server: RunningServer;
  let browser: Browser;
  let visit: ConsoleVisit;
  let volunteer: { readonly id: string; readonly number: string };
  const open = async (path: string): Promise<Page> => {
    await visit.page.setViewportSize({ width: 1440, height: 900 });
    await visit.page.goto(new URL(path, server.url).href);
    await settled(visit.page);
    return visit.page;
  };

  beforeAll(async () => {
    server = await startDemoServer();
    browser = await launchBrowser();
    const { data } = await (await signIn(server.url, admin.username, admin.password)).ask<Found>(finalRecords);
    volunteer = data?.serviceRecords.nodes[0]?.volunteer ?? { id: '', number: '' };
    visit = await visitConsole(browser, server.url, admin);
  }, 180_000);
  afterAll(async () => {
    await visit.leave();
    await browser.close();
    await server.stop();
  });

  it('leads from each figure of the hours to as many records', async () => {
    const page = await open(`/volunteers/${volunteer.id}/show?tab=hours`);
    const links = await page.getByRole('link', { name: /记录（条） 的记录/ }).all();
    const figures = await Promise.all(
      links.map(async (link) => ({ to: (await link.getAttribute('href')) ?? '', said: await link.innerText() })),
    );
    await screenshot(page, 'hours');
    const faults = await faultsOf(visit);

    for (const { to, said } of figures.slice(-3)) {
      await open(to);
      expect(await page.getByText(/^共 [\d,]+ 条$/).innerText()).toBe(`共 ${said} 条`);
    }
    expect(figures.length).toBeGreaterThan(2);
    expect(faults).toEqual([]);
  }, 90_000);

  it('prints everything about one person on paper, without the frame of the console', async () => {
    const page = await open(`/person-file/${volunteer.id}`);
    const faults = await faultsOf(visit);
    await page.emulateMedia({ media: 'print' });
    const frame = await page.getByRole('navigation', { name: '主菜单' }).isVisible();
    const signed = await page.getByText(/打印，证件、电话、住址已脱敏/).isVisible();
    await screenshot(page, 'person-file-on-paper');
    await page.emulateMedia({ media: 'screen' });

    expect({ frame, signed }).toEqual({ frame: false, signed: true });
    expect(faults).toEqual([]);
  }, 60_000);

  it('hands over the copy of the data, with a reason and a fresh proof', async () => {
    const page = await open(`/person-file/${volunteer.id}`);
    await page.getByRole('button', { name: '提供个人信息副本' }).click();
    await page.getByLabel(/原因/).fill('本人书面申请');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '生成并下载' }).click();
    await page.getByLabel('密码').first().fill(demoPassword);
    await page.getByRole('button', { name: '验证并继续' }).click();

    expect((await coming).suggestedFilename()).toMatch(new RegExp(`^${volunteer.number}-\\d{4}-\\d\\d-\\d\\d\\.xlsx$`));
  }, 60_000);

  it('lets what waits for me be decided with the keyboard alone', async () => {
    const page = await open('/approvals');
    const tab = page.getByRole('tab', { name: /^服务记录 \d+/ });
    const before = Number((await tab.innerText()).replaceAll(/\D/g, ''));
    const faults = await faultsOf(visit);
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: `服务记录 ${String(before - 1)}` }).waitFor();

    expect(before).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    expect(visit.foreign).toEqual([]);
  }, 60_000);
});
