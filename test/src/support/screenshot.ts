import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = process.env['REDVEST_SCREENSHOTS'] ?? fileURLToPath(new URL('../../dist/screenshots', import.meta.url));

/** Keeps a picture of the whole page for people to look at, in `test/dist/screenshots` or REDVEST_SCREENSHOTS. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  return file;
}
