import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from './accessibility.js';
import { chromiumProgram, launchBrowser } from './browser.js';
import { foreignRequests } from './foreign-requests.js';

const page = `<!doctype html><html lang="zh"><title>红马甲</title><main><h1>志愿服务</h1>
  <img src="/own.png"><img src="http://tiles.example.invalid/1.png" alt="map"></main></html>`;

const strictPolicy = "default-src 'self'; img-src *";

describe.skipIf(!chromiumProgram())('a page in the browser', () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', strictPolicy);
    response.end(page);
  });
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('gives away each request to another host', async () => {
    const context = await browser.newContext();
    const foreign = foreignRequests(context, url);

    const tab = await context.newPage();
    await tab.goto(url);

    expect(foreign).toEqual(['http://tiles.example.invalid/1.png']);
  });

  it('gives away a picture without words, even under a strict content policy', async () => {
    const tab = await browser.newPage();
    await tab.goto(url);

    const findings = await accessibilityFindings(tab);

    expect(findings.map(({ rule, impact }) => ({ rule, impact }))).toEqual([{ rule: 'image-alt', impact: 'critical' }]);
  });
});
