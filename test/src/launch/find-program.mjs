import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Where distributions put what an ordinary user's PATH leaves out. */
const alsoLookIn = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin', '/opt/homebrew/sbin'];

/** Every name or place under which a browser of Chromium's kin may lie. */
export const chromiumPrograms = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The first of these programs that this machine has, by name on the PATH or by absolute path.
 *
 * @param {readonly string[]} candidates
 * @returns {string | undefined}
 */
export function findProgram(candidates) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), ...alsoLookIn];
  return candidates
    .flatMap((name) => (path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name))))
    .find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
