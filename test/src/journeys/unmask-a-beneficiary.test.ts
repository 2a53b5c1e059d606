import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.js';
import { chromiumProgram, launchBrowser } from '../support/browser.js';
import { visitConsole, type ConsoleVisit } from '../support/console-visit.js';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { screenshot } from '../support/screenshot.js';
import type { RunningServer } from '../support/start-server.js';

describe.skipIf(!chromiumProgram())('looking after a beneficiary by hand', () => {
  let server: RunningServer;
  let browser: Browser;
  let visit: ConsoleVisit;
  let page: Page;

  beforeAll(async () => {
    server = await startDemoServer();
    browser = await launchBrowser();
    visit = await visitConsole(browser, server.url, { username: 'admin', password: demoPassword });
    ({ page } = visit);
  }, 240_000);

  afterAll(async () => {
    await visit.leave();
    await browser.close();
    await server.stop();
  });

  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

  it('warns of a phone number that is on record, and enters the person masked', async () => {
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '服务对象', exact: true }).click();
    await page.getByRole('link', { name: '新建服务对象' }).click();
    await field('姓名').fill('金丝雀');
    await field('电话').fill('199 0001 0000');
    await field('住址').fill('清华园社区 3 号楼 1 单元');
    await field('化名').fill('芦苇老人');
    await page.getByRole('combobox', { name: '所在社区' }).click();
    await page.getByRole('treeitem', { name: '老鸦陈街道' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('treeitem', { name: '清华园社区' }).click();
    await press('保存');
    await page.getByText('编号 B-000001 已登记此号码').waitFor();
    await page.getByLabel('属于共用电话，仍要保存').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    await field('电话').fill('13812345678');
    await press('保存');

    await heading(/^B-\d{6} 芦苇老人$/);
    await page.getByText('138****5678').waitFor();
    await page.getByText('金*雀').waitFor();
    expect(await page.getByText('金丝雀').count()).toBe(0);
  });

  it('shows the name for a minute, for a reason and after a second proof, and masks it again', async () => {
    await press('查看明文');
    await field('原因').fill('核对上门时间');
    await press('显示一分钟');
    await page.getByLabel('密码').first().fill(demoPassword);
    await press('验证并继续');

    await page.getByText('金丝雀').waitFor();
    await screenshot(page, 'beneficiary-unmasked-zh');
    expect(await accessibilityFindings(page)).toEqual([]);
    await press('立即遮盖');
    await page.getByText('金丝雀').waitFor({ state: 'detached' });
  });

  it('tells in the history who saw what and why, never the values', async () => {
    await page.getByRole('tab', { name: '变更记录' }).click();

    await page.getByText('原因：核对上门时间').waitFor();
    await page.getByText('查看明文').first().waitFor();
    const history = await page.getByRole('tabpanel').innerText();
    expect(history).toContain('查看的内容：姓名');
    expect(history).not.toMatch(/金丝雀|13812345678|3 号楼/);
  });

  it('asks the browser for nothing from elsewhere, and says nothing wrong in its console', () => {
    expect(visit.foreign).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
