import type { Transaction } from '../../database/transaction.js';
import { enqueueJob } from '../../jobs/enqueue-job.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import type { ChangeInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { change } from '../audit/change.js';
import { requireRole } from '../scope.js';
import { checkImportJob } from './check-import-job.js';
import { DataImport } from './data-import.entity.js';
import { ImportRow } from './import-row.entity.js';
import { importsOf } from './import.policy.js';
import { importStates, type ImportStep } from './import.states.js';
import { undoImportJob } from './undo-import-job.js';
import { writeImportJob } from './write-import-job.js';

const jobs = { preview: checkImportJob, run: writeImportJob, undo: undoImportJob } as const;

/** Which import takes a step; for running it, whether doubtful rows come in too. */
type SeenImport = ChangeInput & { readonly withDoubtful?: boolean | null };

/**
 * Lets an import be checked, run, undone or discarded. All but the last are jobs; the answer shows the job to follow.
 * @throws NotFound, StaleVersion
 * @throws Forbidden to others than administrators
 * @throws TransitionNotAllowed; MappingIncomplete before a preview
 */
export function takeImportStep(ctx: RequestContext, step: ImportStep, input: SeenImport): Promise<string> {
  const who = requireCaller(ctx);
  requireRole(who, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  return change(ctx, { action: `${step}Import`, subjectType: 'Import' }, async (tx) => {
    const into = await tx.lockVersion(DataImport, input, importsOf(who));
    const state = stateAfter(importStates, step, into, { who, now: nowIn(ctx), reason: null });
    if (step === 'discard') {
      await tx.removeAll(ImportRow, { importId: into.id });
      return tx.update(DataImport, into, { state });
    }
    const jobId = await begun(ctx, tx, { into, kind: jobs[step].name });
    const fresh = step === 'preview' ? { outcomes: {} } : {};
    const chosen = step === 'run' ? { withDoubtful: input.withDoubtful ?? false } : {};
    return tx.update(DataImport, into, { state, jobId, ...fresh, ...chosen });
  });
}

async function begun(
  ctx: RequestContext,
  tx: Transaction,
  { into, kind }: { readonly into: DataImport; readonly kind: string },
): Promise<string> {
  const createdById = requireCaller(ctx).accountId;
  const { id, districtId } = into;
  const job = await enqueueJob(tx, { districtId, kind, subjectId: id, createdById, createdAt: nowIn(ctx) });
  return job.id;
}
