import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.js';
import { chromiumProgram, launchBrowser } from '../support/browser.js';
import { foreignRequests } from '../support/foreign-requests.js';
import { screenshot } from '../support/screenshot.js';
import { demoPassword as password, startDemoServer } from '../support/demo-server.js';
import type { RunningServer } from '../support/start-server.js';

describe.skipIf(!chromiumProgram())('the page at /docs', () => {
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let foreign: readonly string[];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startDemoServer();
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    foreign = foreignRequests(context, server.url);
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const open = async (hash = ''): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}/docs${hash}`);
    return page;
  };

  it('opens in Chinese, changes to English and remembers it', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1, name: '接口指南' }).waitFor();
    await screenshot(page, 'docs-guide-zh');
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();

    await page.getByRole('heading', { level: 1, name: 'Guide to the API' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.close();
  });

  it('fits a phone', async () => {
    const page = await open();
    await page.setViewportSize({ width: 390, height: 844 });

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

    expect(overflow).toBeLessThanOrEqual(0);
    await screenshot(page, 'docs-guide-390');
    await page.close();
  });

  it('asks to sign in, then runs a query in GraphiQL', async () => {
    const page = await open('#try');
    await page.getByLabel('用户名').fill('admin');
    await page.getByLabel('密码').fill('wrong-password-here');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('用户名').inputValue()).toBe('admin');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录' }).click();

    await page.locator('.graphiql-response .CodeMirror').waitFor();
    await page.locator('.graphiql-query-editor .CodeMirror', { hasText: 'FirstLook' }).waitFor();
    await page.getByRole('button', { name: /Execute query/i }).click();

    await page.locator('.graphiql-response', { hasText: 'DISTRICT_ADMIN' }).waitFor();
    await page.getByRole('button', { name: /Documentation Explorer/i }).click();
    await page.locator('.graphiql-plugin', { hasText: 'Root Types' }).waitFor();
    await screenshot(page, 'docs-try');
    await page.close();
  });

  it('asks no other host for anything and breaks no rule of its policy', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
