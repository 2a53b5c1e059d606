import { type Browser, chromium } from 'playwright-core';
import { chromiumPrograms, findProgram } from '../launch/find-program.mjs';

/** Nothing that the browser does for itself may be mistaken for something that our pages do. */
const quietFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine; REDVEST_CHROMIUM names another one. */
export function chromiumProgram(): string | undefined {
  return findProgram([process.env['REDVEST_CHROMIUM'] ?? '', ...chromiumPrograms].filter((name) => name !== ''));
}

/** @throws Error when this machine has no Chromium */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumProgram();
  if (!executablePath) throw new Error('Chromium is not installed; name one in REDVEST_CHROMIUM');
  return chromium.launch({ executablePath, args: quietFlags });
}
