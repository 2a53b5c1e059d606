import { type Browser, chromium } from 'playwright-core';
import { findProgram } from './find-program.js';

const candidates = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

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
  return findProgram([process.env['REDVEST_CHROMIUM'] ?? '', ...candidates].filter((name) => name !== ''));
}

/** @throws Error when this machine has no Chromium */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumProgram();
  if (!executablePath) throw new Error('Chromium is not installed; name one in REDVEST_CHROMIUM');
  return chromium.launch({ executablePath, args: quietFlags });
}
