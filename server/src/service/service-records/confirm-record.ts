import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { appendLinks } from './append-links.js';
import { judgeConfirmation } from './judge-confirmation.js';
import { lockRecord, volunteerOf, type SeenRecord } from './lock-record.js';
import { ServiceRecord } from './service-record.entity.js';
import { LookSingly } from './service-record.errors.js';
import { serviceRecordStates } from './service-record.states.js';

/** What the rules remark that somebody should look at before confirming; not in a heap with others. */
const wantsALook: ReadonlySet<string> = new Set([
  'UNDER_SHARE',
  'CHECK_OUT_MISSING',
  'CHECK_IN_MISSING',
  'TOO_MANY_PAIRS',
  'OUTSIDE_MINOR_HOURS',
]);

/** Evidence is to be opened, too: what no check-in proves is never confirmed in a heap. */
function wantsToBeSeen({ findings, trustClass }: ServiceRecord): boolean {
  return trustClass === 'C' || trustClass === 'D' || findings.some((finding) => wantsALook.has(finding));
}

/**
 * Confirms the hours of one record; from then on they count for the person's day, and become public.
 * @param inBulk - refuses what wants to be looked at by itself
 * @throws NotFound, StaleVersion, TransitionNotAllowed, NothingCredited
 * @throws Forbidden, HigherTierNeeded, OwnEyes, OwnWitness to whom it isn't for to confirm
 * @throws RecordOverlaps, DayLimitExceeded for what the person's confirmed records say
 * @throws LookSingly
 */
export async function confirmRecord(ctx: RequestContext, seen: SeenRecord, inBulk = false): Promise<string> {
  const who = await reachOf(ctx);
  const volunteerId = await volunteerOf(ctx, seen.id);
  return change(ctx, { action: 'confirmRecord', subjectType: 'ServiceRecord' }, async (tx) => {
    const { id, version } = seen;
    const { record, volunteer } = await lockRecord(ctx, tx, { id, version, volunteerId });
    const now = nowIn(ctx);
    const asked = { who, now, reason: null };
    stateAfter(serviceRecordStates, 'confirm', record, asked);
    if (inBulk && wantsToBeSeen(record)) throw new LookSingly();
    const tier = await judgeConfirmation(tx, { record, volunteer });
    const state = stateAfter(serviceRecordStates, 'confirm', { ...record, tier }, asked);
    const confirmed = { state, tier, confirmedById: who.caller.accountId, confirmedAt: now };
    const saved = await tx.update(ServiceRecord, record, confirmed);
    await appendLinks(tx, { districtId: saved.districtId, at: now }, [{ kind: 'CONFIRMED', record: saved }]);
    return saved;
  });
}
