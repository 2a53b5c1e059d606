import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aShiftNow, type ShiftNow } from '../support/a-shift-now.js';
import { accessibilityFindings } from '../support/accessibility.js';
import { chromiumProgram, launchBrowser } from '../support/browser.js';
import { contention } from '../support/contention.js';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { foreignRequests } from '../support/foreign-requests.js';
import { signIn, type GraphqlSession } from '../support/graphql-session.js';
import { screenshot } from '../support/screenshot.js';
import type { RunningServer } from '../support/start-server.js';
import { waitUntil } from '../support/wait-until.js';

interface Recorded {
  readonly checkEvents: {
    readonly totalCount: number;
    readonly nodes: readonly { method: string; skewSeconds: number }[];
  };
}

describe.skipIf(!chromiumProgram())('the check-in desk in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let foreign: readonly string[];
  let admin: GraphqlSession;
  let shift: ShiftNow;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startDemoServer();
    admin = await signIn(server.url, 'admin', demoPassword);
    shift = await aShiftNow(await signIn(server.url, 'street', demoPassword), admin);
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    foreign = foreignRequests(context, server.url);
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
    });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const recorded = async () => {
    const query = `{ checkEvents(filter: { shiftId: { eq: "${shift.shiftId}" } }) { totalCount nodes { method skewSeconds } } }`;
    const { data } = await admin.ask<Recorded>(query);
    return data?.checkEvents;
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const waiting = (count: number) => page.getByText(`待上传 ${String(count)} 条`).waitFor();
  const letIn = async (number: string) => {
    await page.getByLabel('志愿者编号或扫码').fill(`RV:${number}`);
    await press('确定');
    await press('现场加入并签到');
  };

  it('asks who works it, and opens a shift of the day', async () => {
    await page.goto(`${server.url}/check-in/`);
    await page.getByLabel('用户名').fill('street');
    await page.getByLabel('密码').fill(demoPassword);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '登录' }).click();

    await page.getByRole('button', { name: shift.title }).click();

    await page.getByRole('heading', { level: 1, name: shift.title }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('lets somebody walk in at the kiosk', async () => {
    await press('签到机');
    await letIn(shift.numbers[0] ?? '');
    await waiting(0);

    await waitUntil(async () => (await recorded())?.totalCount === 1, {
      withinMs: 10_000,
      otherwise: () => 'no event',
    });
    await press('名单');
    await page.getByText(shift.numbers[0] ?? '').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, 'check-in-list-390');
  });

  it('goes on without a network, even after a reload', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.getByRole('heading', { level: 1, name: shift.title }).waitFor();
    await context.setOffline(true);

    await press('签到机');
    await letIn(shift.numbers[1] ?? '');
    await letIn(shift.numbers[2] ?? '');
    await waiting(2);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: shift.title }).waitFor();
    await waiting(2);

    await page.getByText('离线，签到先记在本机').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, 'check-in-offline-390');
    expect((await recorded())?.totalCount).toBe(1);
  });

  it('hands every event in once when the network is back, though the first answer is lost', async () => {
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      const upload = route.request().postData()?.includes('recordChecks') ?? false;
      if (!upload || lost > 0) return route.continue();
      lost++;
      await route.fetch();
      await route.abort();
    });

    await context.setOffline(false);
    await waiting(0);
    await page.unroute('**/graphql');

    expect(lost).toBe(1);
    const events = await recorded();
    expect(events?.totalCount).toBe(3);
    expect(events?.nodes.every(({ skewSeconds }) => Math.abs(skewSeconds) <= 1)).toBe(true);
    await page.getByText(/^上次上传/).waitFor();
  });

  it('shows the changing code, which a volunteer enters on their own phone', async () => {
    await press('动态码');
    const code = await page.locator('output').innerText();
    const address = (await page.getByRole('img').getAttribute('alt')) ?? '';
    await screenshot(page, 'check-in-code-390');
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await phone.goto(address);
    await phone.getByLabel('志愿者编号').fill(shift.numbers[3] ?? '');
    await phone.getByLabel('屏幕上的六位动态码').fill(code);
    await phone.getByRole('button', { name: '签到', exact: true }).click();

    await phone.getByText('编号或动态码不正确').waitFor();

    expect(await phone.getByLabel('志愿者编号').inputValue()).toBe(shift.numbers[3]);
    expect(await accessibilityFindings(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'English' }).click();
    await phone.getByRole('button', { name: 'In', exact: true }).waitFor();
    await screenshot(phone, 'check-in-own-390');
  });

  it('asks no other host for anything and breaks no rule of its policy', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is followed by the live board, which nobody touches', async () => {
    const volunteers = '{ volunteers(first: 1, offset: 40, filter: { state: { eq: ACTIVE } }) { nodes { number } } }';
    const { data } = await admin.ask<{ volunteers: { nodes: { number: string }[] } }>(volunteers);
    const input = {
      shiftId: shift.shiftId,
      volunteer: data?.volunteers.nodes[0]?.number,
      method: 'KIOSK',
      walkIn: true,
    };
    const board = page.getByRole('main');
    const present = async () => Number(await board.locator('dl > div', { hasText: '在岗' }).locator('dd').innerText());
    await page.goto(`${server.url}/live-board/${shift.activityId}`);
    await board.getByText('实时更新中').waitFor();
    const before = await present();

    await admin.ask('mutation ($input: CheckInput!) { checkIn(input: $input) { checkEvent { id } } }', { input });

    await waitUntil(async () => (await present()) === before + 1, {
      withinMs: 3_000 * contention(),
      otherwise: () => 'the board does not show who came',
    });
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await present()).toBe(before + 1);
  });

  it('gives out its code on the page of the activity too, for as long as it is shown', async () => {
    await page.goto(`${server.url}/activities/${shift.activityId}/show?tab=checkEvents`);
    await press('开启动态码');
    await page.locator('output', { hasText: /^\d{6}$/ }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, 'activity-code-390');

    await press('停止显示');

    await page.locator('output').waitFor({ state: 'detached' });
    await page
      .getByText(shift.numbers[0] ?? '')
      .first()
      .waitFor();
  });
});
