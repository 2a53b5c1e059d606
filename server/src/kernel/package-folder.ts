import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function nearestPackage(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : nearestPackage(dirname(from));
}

/** The folder of this package, wherever below it the code runs from: sources, compiled files or the bundle. */
const packageFolder = nearestPackage(dirname(fileURLToPath(import.meta.url)));

/** A path beside the server in the repository, such as `admin/dist`. */
export function besideServer(...parts: readonly string[]): string {
  return join(packageFolder, '..', ...parts);
}

/** A path in the server's own package. */
export function inServer(...parts: readonly string[]): string {
  return join(packageFolder, ...parts);
}
