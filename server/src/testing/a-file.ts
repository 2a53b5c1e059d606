import { createHash } from 'node:crypto';
import { recordFile, type FileFacts } from '../access/files/record-file.js';
import type { RequestContext } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';

/** Records an uploaded picture that nobody will open, so that records can name it. @returns its id */
export function aFile(ctx: RequestContext, facts: Partial<FileFacts> = {}): Promise<string> {
  const sha256 = createHash('sha256').update(newId()).digest('hex');
  return recordFile(ctx, { sha256, mediaType: 'image/jpeg', bytes: 1024, width: 640, height: 480, ...facts });
}
