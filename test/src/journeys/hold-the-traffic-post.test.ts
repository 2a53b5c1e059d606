import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aTrafficPost, recordsOf, type TrafficPost } from '../support/a-traffic-post.js';
import { accessibilityFindings } from '../support/accessibility.js';
import { chromiumProgram, launchBrowser } from '../support/browser.js';
import { visitConsole } from '../support/console-visit.js';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn } from '../support/graphql-session.js';
import { screenshot } from '../support/screenshot.js';
import type { RunningServer } from '../support/start-server.js';
import { waitUntil } from '../support/wait-until.js';
import { walkedClock, type WalkedClock } from '../support/walked-clock.js';

const cli = fileURLToPath(new URL('../../../server/dist/cli.js', import.meta.url));
const minute = 60_000;
const day = 24 * 60 * minute;

describe.skipIf(!chromiumProgram())(
  'a school team holds the traffic post at 兴隆铺路/南阳路',
  { timeout: 90_000 },
  () => {
    let clock: WalkedClock;
    let server: RunningServer;
    let browser: Browser;
    let post: TrafficPost;
    const complaints: string[] = [];

    beforeAll(async () => {
      clock = await walkedClock();
      server = await startDemoServer(clock.env, clock.nodeFlags);
      browser = await launchBrowser();
      post = await aTrafficPost(
        await signIn(server.url, 'team', demoPassword),
        await signIn(server.url, 'admin', demoPassword),
      );
    }, 240_000);

    afterAll(async () => {
      await browser.close();
      await server.stop();
      await clock.putAway();
    });

    const at = (sinceStart: number) => new Date(Date.parse(post.startsAt) + sinceStart);

    /** The console as somebody sees it whose own clock shows the same time. */
    async function consoleAs(username: string, now: Date): Promise<{ page: Page; leave: () => Promise<void> }> {
      const visit = await visitConsole(browser, server.url, { username, password: demoPassword, now });
      return {
        page: visit.page,
        leave: async () => {
          complaints.push(...visit.complaints, ...visit.foreign);
          await visit.leave();
        },
      };
    }

    /** The desk at the crossing, on a phone. */
    async function deskAt(now: Date): Promise<Page> {
      await clock.goTo(now);
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
      await context.clock.install({ time: now });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${server.url}/check-in/`);
      await page.getByLabel('用户名').fill('team');
      await page.getByLabel('密码').fill(demoPassword);
      await page.getByRole('button', { name: '登录' }).click();
      await page.getByRole('button', { name: post.title }).click();
      await page.getByRole('heading', { level: 1, name: post.title }).waitFor();
      return page;
    }

    /** What a volunteer's own code read by the scanner comes to. */
    async function scan(desk: Page, number: string): Promise<void> {
      await desk.getByRole('button', { name: '签到机', exact: true }).click();
      await desk.getByLabel('志愿者编号或扫码').fill(`RV:${number}`);
      await desk.getByRole('button', { name: '确定', exact: true }).click();
    }

    const records = async () => recordsOf(await signIn(server.url, 'admin', demoPassword), post.activityId);

    const [scanned, tapped] = [0, 1] as const;

    it('puts two of its members on the roster', async () => {
      const { page, leave } = await consoleAs('team', new Date());
      for (const [placed, number] of post.numbers.entries()) {
        await page.goto(`${server.url}/roster?view=day&on=${post.startsOn}`);
        await page.getByRole('button', { name: new RegExp(`08:00–10:00 ${String(placed)}/4`) }).click();
        const dialog = page.getByRole('dialog', { name: '指派人员' });
        await dialog.getByRole('combobox', { name: '志愿者' }).fill(number);
        await page.getByRole('option', { name: new RegExp(number) }).click();
        await dialog.getByLabel('已告知活动风险').click();
        await dialog.getByRole('button', { name: '指派人员' }).click();
        await page.getByText('已指派').first().waitFor();
      }
      await page.getByRole('button', { name: /08:00–10:00 2\/4/ }).waitFor();
      await screenshot(page, 'journey-roster');
      expect(await accessibilityFindings(page)).toEqual([]);
      await leave();
    });

    it('checks them in at the crossing: one by the own code, one by the leader’s hand', async () => {
      const desk = await deskAt(at(-5 * minute));
      await scan(desk, post.numbers[scanned] ?? '');
      await desk.getByText(/，已签到$/).waitFor();
      await desk.getByRole('button', { name: '名单', exact: true }).click();
      await desk.getByRole('button', { name: new RegExp(`^签到 .*${post.numbers[tapped] ?? ''}`) }).click();
      await desk.getByText('待上传 0 条').waitFor();
      await screenshot(desk, 'journey-desk');
      expect(await accessibilityFindings(desk)).toEqual([]);
      await desk.context().close();
    });

    it('checks them out the same ways when the two hours are over', async () => {
      const desk = await deskAt(at(121 * minute));
      await scan(desk, post.numbers[scanned] ?? '');
      await desk.getByText(/，已签退，辛苦了$/).waitFor();
      await desk.getByRole('button', { name: '名单', exact: true }).click();
      const number = post.numbers[tapped] ?? '';
      await desk.getByRole('button', { name: new RegExp(`^签退 .*${number}`) }).click();
      await desk.getByText('待上传 0 条').waitFor();
      expect(await desk.getByRole('listitem').filter({ hasText: number }).innerText()).toContain('已签退');
      await desk.context().close();
    });

    it('finds the hours computed an hour later, with the class that each way of checking in earns', async () => {
      await clock.goTo(at(185 * minute));

      await waitUntil(async () => (await records()).length === 2, { withinMs: 20_000, otherwise: () => 'no records' });

      const byNumber = new Map((await records()).map((record) => [record.volunteer.number, record]));
      expect(post.numbers.map((number) => byNumber.get(number))).toMatchObject([
        { trustClass: 'A', netMinutes: 120, state: 'PENDING' },
        { trustClass: 'B', netMinutes: 120, state: 'PENDING' },
      ]);
    });

    it('has them confirmed by somebody who neither served nor checked anybody in', async () => {
      for (const { id } of await records()) {
        const { page, leave } = await consoleAs('admin', at(190 * minute));
        await page.goto(`${server.url}/serviceRecords/${id}/show`);
        await page.getByRole('button', { name: '确认', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
        await page
          .getByText(/^(已确认|公示中)$/)
          .first()
          .waitFor();
        await leave();
      }
      expect((await records()).every(({ state }) => ['CONFIRMED', 'IN_PUBLICITY'].includes(state))).toBe(true);
    });

    it('lets them stand after the days of publicity, with a trace down to who saw them', async () => {
      await clock.goTo(at(day));
      await waitUntil(async () => (await records()).every(({ state }) => state === 'IN_PUBLICITY'), {
        withinMs: 20_000,
        otherwise: () => 'not made public',
      });
      await clock.goTo(at(20 * day));
      await waitUntil(async () => (await records()).every(({ state }) => state === 'FINAL'), {
        withinMs: 20_000,
        otherwise: () => 'not final',
      });

      const record = (await records()).find(({ volunteer }) => volunteer.number === post.numbers[scanned]);
      const { page, leave } = await consoleAs('admin', at(20 * day));
      await page.goto(`${server.url}/serviceRecords/${record?.id ?? ''}/show`);
      await page.getByText('已生效').first().waitFor();
      await page.getByRole('tab', { name: '记录链' }).click();
      await page.getByText('公示期满生效').waitFor();
      await screenshot(page, 'journey-final-record');
      expect(await accessibilityFindings(page)).toEqual([]);
      await leave();
      expect(complaints).toEqual([]);
    });

    it('leaves a chain of records without a fault', async () => {
      const REDVEST_KEY = Buffer.alloc(32, 7).toString('base64');
      const env = { PATH: process.env['PATH'], REDVEST_DATA: server.dataFolder, REDVEST_KEY };
      const { stdout } = await promisify(execFile)(process.execPath, [cli, 'verify-records'], { env });

      expect(stdout).toMatch(/[0-9a-f]{64}/);
    });
  },
);
