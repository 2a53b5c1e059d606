import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.js';
import { chromiumProgram, launchBrowser } from '../support/browser.js';
import { visitConsole, type ConsoleVisit } from '../support/console-visit.js';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { screenshot } from '../support/screenshot.js';
import type { RunningServer } from '../support/start-server.js';

describe.skipIf(!chromiumProgram())('founding a station by hand', () => {
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
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const inMenu = (name: string) =>
    page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name, exact: true }).click();

  /** Chooses in the tree of areas, unfolding what is above. */
  async function chooseArea(...path: string[]): Promise<void> {
    await page.getByRole('combobox', { name: '所在区域' }).click();
    for (const above of path.slice(0, -1)) {
      await page.getByRole('treeitem', { name: above }).focus();
      await page.keyboard.press('ArrowRight');
    }
    await page.getByRole('treeitem', { name: path.at(-1) ?? '' }).click();
  }

  /** Types into an autocomplete and takes the record that it finds. */
  async function choose(label: string, typed: string, name: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).fill(typed);
    await page.getByRole('option', { name, exact: true }).click();
  }

  async function pick(label: string, value: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: value, exact: true }).click();
  }

  it('registers the host, told at once of a mistyped credit code', async () => {
    await inMenu('单位');
    await page.getByRole('link', { name: '新建单位' }).click();
    await field('名称').fill('清华园社区文化中心');
    await pick('类型', '机关企事业单位');
    await chooseArea('老鸦陈街道', '清华园社区');
    await field('统一社会信用代码').fill('91350100M000100Y44');
    await press('保存');
    await page.getByText('统一社会信用代码有误').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    await field('统一社会信用代码').fill('91350100 m000100y43');
    await field('联系电话').fill('0371-63601234');
    await press('保存');

    await heading('清华园社区文化中心');
    await page.getByText('91350100M000100Y43').waitFor();
    await screenshot(page, 'organisation-page-zh');
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('founds a station there, its place picked on the map and its hours copied to all workdays', async () => {
    await inMenu('志愿服务站');
    await page.getByRole('link', { name: '新建志愿服务站' }).click();
    await field('名称').fill('清华园文化驿站');
    await pick('类型', '公共场所');
    await chooseArea('老鸦陈街道', '清华园社区');
    await choose('依托单位', 'qhysq', '清华园社区文化中心');
    await field('地址').fill('清华园路 6 号一楼');
    await page.getByRole('img', { name: '位置' }).click({ position: { x: 60, y: 60 } });
    await press('星期一: 加一段');
    await press('把星期一的时间复制到…');
    await page.getByRole('menuitem', { name: '星期一至星期五' }).click();
    expect(Number(await field('经度').inputValue())).toBeCloseTo(113.6, 0);
    expect(await accessibilityFindings(page)).toEqual([]);
    await press('保存');

    await heading('清华园文化驿站');
    await page.getByText('筹建中').waitFor();
  });

  it('is told what stands against opening it, mends that, and opens it', async () => {
    await page.getByText('不能“启用”').waitFor();
    await page.getByRole('link', { name: '编辑' }).click();
    await choose('站长', '志愿', '区志愿服务中心');
    await press('保存');
    await heading('清华园文化驿站');
    await press('启用');
    await page.getByRole('dialog').getByRole('button', { name: '启用' }).click();

    await page.getByText('运行中').waitFor();
    await page.getByRole('tab', { name: '开放时间' }).click();
    expect(await page.getByRole('row', { name: /星期五/ }).textContent()).toContain('09:00–17:00');
    await page.getByRole('tab', { name: '变更记录' }).click();
    await page.getByText('启用站点').waitFor();
    await screenshot(page, 'station-history-zh');
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds it on the list by its pinyin initials, and on the page of its host', async () => {
    await inMenu('志愿服务站');
    await page.getByRole('searchbox', { name: '搜索' }).fill('qhywhyz');
    await page.getByText('共 1 条', { exact: true }).waitFor();
    const row = page.getByRole('row', { name: /清华园文化驿站/ });
    expect(await row.textContent()).toContain('运行中');
    await screenshot(page, 'station-list-zh');
    expect(await accessibilityFindings(page)).toEqual([]);

    await row.getByRole('link', { name: '清华园社区文化中心' }).click();
    await page.getByRole('tab', { name: '志愿服务站' }).click();
    await page.getByRole('link', { name: '清华园文化驿站' }).waitFor();
  });

  it('asked no other host and left no complaint in the browser', () => {
    expect(visit.foreign).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
