import { createHash } from 'node:crypto';
import type { RecordLink } from './record-link.entity.js';

/** What the first link of a chain follows. */
export const beginning = '0'.repeat(64);

/** The hash of a link: SHA-256 over its place, the hash before it and all that it says, one a line, in hex. */
export function hashOf(link: Omit<RecordLink, 'id' | 'hash'>): string {
  const { districtId, seq, previousHash, recordId, kind, at, content } = link;
  const lines = [districtId, String(seq), previousHash, recordId, kind, at, content];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
