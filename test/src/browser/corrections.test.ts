import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.js';
import { chromiumProgram, launchBrowser } from '../support/browser.js';
import { visitConsole } from '../support/console-visit.js';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn } from '../support/graphql-session.js';
import { screenshot } from '../support/screenshot.js';
import type { RunningServer } from '../support/start-server.js';

const account = { username: 'admin', password: demoPassword };

/** A record that stands since lately, so that it can still be objected to. */
async function latestFinal(url: string): Promise<string> {
  const admin = await signIn(url, account.username, demoPassword);
  const { data } = await admin.ask<{ serviceRecords: { nodes: readonly { id: string }[] } }>(
    '{ serviceRecords(first: 1, filter: { state: { eq: FINAL } }) { nodes { id } } }',
  );
  return data?.serviceRecords.nodes[0]?.id ?? '';
}

async function look(page: Page, name: string): Promise<unknown[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await screenshot(page, `corrections-${name}`);
  return [...(overflow > 0 ? [{ name, overflow }] : []), ...(await accessibilityFindings(page))];
}

describe.skipIf(!chromiumProgram())('a record that stands, in the console', () => {
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

  it('is corrected and challenged by hand on a phone, and both stand on its page', async () => {
    const id = await latestFinal(server.url);
    const visit = await visitConsole(browser, server.url, { ...account, width: 390 });
    const { page } = visit;
    const found: unknown[] = [];
    await page.goto(`${server.url}/serviceRecords/${id}/show?tab=recordAdjustments`);

    await page.getByRole('button', { name: '申请更正' }).click();
    const asking = page.getByRole('dialog', { name: '申请更正' });
    await asking.getByLabel('更正时长').fill('15');
    await asking.getByLabel('理由').fill('活动结束后清理场地，未计入。');
    found.push(...(await look(page, 'asking')));
    await asking.getByRole('button', { name: '申请更正' }).click();
    await page.getByText('待审批').waitFor();
    found.push(...(await look(page, 'asked')));

    await page.getByRole('button', { name: '提出异议' }).click();
    const objecting = page.getByRole('dialog', { name: '提出异议' });
    await objecting.getByLabel('异议内容').fill('实际服务时长更长，请核实。');
    found.push(...(await look(page, 'objecting')));
    await objecting.getByRole('button', { name: '提出异议' }).click();
    await page.getByText('有异议').first().waitFor();
    await page.getByRole('tab', { name: '异议' }).click();
    await page.getByText('实际服务时长更长，请核实。').waitFor();
    found.push(...(await look(page, 'objected')));
    await visit.leave();

    expect(found).toEqual([]);
    expect(visit.complaints).toEqual([]);
  }, 90_000);

  it('is corrected by the answer to an objection that waits for the reader', async () => {
    const visit = await visitConsole(browser, server.url, account);
    const { page } = visit;
    const filter = encodeURIComponent(JSON.stringify({ overdue: true, awaitingMe: true }));
    await page.goto(`${server.url}/objections?filter=${filter}`);

    await page.getByText('已逾期').first().waitFor();
    const overdue = await look(page, 'overdue');
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    await page.getByRole('button', { name: '异议成立并更正' }).click();
    const dialog = page.getByRole('dialog', { name: '异议成立并更正' });
    await dialog.getByLabel('更正时长').fill('-5');
    await dialog.getByLabel('答复').fill('与签到表核对，扣减五分钟。');
    const answering = await look(page, 'answering');
    await dialog.getByRole('button', { name: '异议成立并更正' }).click();
    await page.getByRole('link', { name: '−5 分' }).waitFor();
    const answered = await look(page, 'answered');
    await visit.leave();

    expect([...overdue, ...answering, ...answered]).toEqual([]);
    expect(visit.complaints).toEqual([]);
  }, 90_000);
});
