import { requireCaller, nowIn, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { change } from '../audit/change.js';
import { requireRole } from '../scope.js';
import { StoredFile } from './stored-file.entity.js';

/** What is known of a file whose bytes are safe in the store. */
export type FileFacts = Pick<StoredFile, 'sha256' | 'mediaType' | 'bytes' | 'width' | 'height'>;

/** Refuses who may not upload: nobody signed in, or an auditor. @throws Unauthenticated @throws Forbidden */
export function assertMayUpload(ctx: RequestContext): void {
  requireRole(requireCaller(ctx), 'DISTRICT_ADMIN', 'STREET_ADMIN', 'STATION_MANAGER', 'TEAM_LEADER');
}

/**
 * Records that a file was uploaded, so that records can name it and the caller's district can open it.
 * @throws Unauthenticated @throws Forbidden to auditors, who change nothing
 */
export function recordFile(ctx: RequestContext, facts: FileFacts): Promise<string> {
  assertMayUpload(ctx);
  const { districtId, accountId } = requireCaller(ctx);
  return change(ctx, { action: 'uploadFile', subjectType: 'StoredFile' }, (tx) =>
    tx.insert(StoredFile, { ...facts, id: newId(), districtId, uploadedBy: accountId, uploadedAt: nowIn(ctx) }),
  );
}
