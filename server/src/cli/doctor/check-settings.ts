import type { Config } from '../../config.js';
import { amiss, fine, type Finding } from '../../kernel/finding.js';

/** What of the settings lets the server start and is still likely not what was meant. */
export function checkSettings(config: Config): Finding[] {
  return [
    fine('The settings can be read.'),
    publicAddress(config.publicUrl),
    ...(config.trustProxy === false && config.publicUrl?.startsWith('https:') ? [noProxy] : []),
    ...(isFarAndOpen(config) ? [openLine] : []),
  ];
}

const noProxy = amiss(
  'warn',
  'PUBLIC_URL is https, but no proxy is believed: everybody would share the address of the proxy, and its limits.',
  'Set TRUST_PROXY to the number of proxies in front.',
);
const openLine = amiss(
  'warn',
  'The line to the database is not encrypted.',
  "Set DATABASE_CA_FILE to the certificate authority of the database's certificate.",
);

function publicAddress(url: string | undefined): Finding {
  if (url?.startsWith('https:')) return fine(`Browsers come to ${url}; cookies travel over TLS only.`);
  return amiss(
    'warn',
    url ? 'PUBLIC_URL is not https: passwords and cookies can be read on the way.' : 'PUBLIC_URL is not set.',
    'Put a proxy with TLS in front and set PUBLIC_URL=https://….',
  );
}

function isFarAndOpen({ database }: Config): boolean {
  if (database.url === undefined || database.tlsCa !== undefined) return false;
  return !['127.0.0.1', '[::1]', 'localhost'].includes(new URL(database.url).hostname);
}
