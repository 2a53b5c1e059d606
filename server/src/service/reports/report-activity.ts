import { change } from '../../access/audit/change.js';
import { StoredFile } from '../../access/files/stored-file.entity.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict } from '../../access/scope.js';
import { replaceRows } from '../../database/replace-rows.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { Activity } from '../activities/activity.entity.js';
import { mayLead, visibleActivities } from '../activities/activity.policy.js';
import { ActivityPhoto } from './activity-photo.entity.js';
import { BeneficiaryCount } from './beneficiary-count.entity.js';
import type { ReportActivityInput } from './report.inputs.js';
import { assertReportable } from './report.policy.js';

/**
 * Writes the closing report: what was done, whom it reached and how that is known, and photos. Given again before the
 * activity is closed, it replaces the earlier one.
 * @throws NotFound, StaleVersion, Forbidden
 * @throws TooEarly before the activity has ended; FieldsFrozen once it is closed
 * @throws BadInput when it says neither whom it reached nor why nobody, an estimate lacks its method, or a photo is none
 */
export async function reportActivity(ctx: RequestContext, input: ReportActivityInput): Promise<string> {
  const who = await reachOf(ctx);
  const nobodyReason = input.nobodyReason?.trim() || null;
  assertCounted(input, nobodyReason);
  return change(ctx, { action: 'reportActivity', subjectType: 'Activity' }, async (tx) => {
    const activity = await tx.lockVersion(Activity, input, visibleActivities(who.caller));
    const refusal = mayLead(who, activity);
    if (refusal) throw refusal;
    assertReportable(activity);
    await reachPhotos(tx, who.caller, input.photoIds);
    await writeReport(tx, activity, input);
    const personTimes = input.counts.reduce((sum, count) => sum + count.personTimes, 0);
    const report = input.report.trim();
    return tx.update(Activity, activity, { report, personTimes, nobodyReason, reportedAt: nowIn(ctx) });
  });
}

function assertCounted({ counts }: ReportActivityInput, nobodyReason: string | null): void {
  if (counts.length === 0 && !nobodyReason) {
    throw new BadInput({ counts: 'Count the beneficiaries, or say why there were none.' });
  }
  if (counts.length > 0 && nobodyReason) throw new BadInput({ nobodyReason: 'Only without counts.' });
  const vague = counts.findIndex(({ tier, method }) => tier === 'ESTIMATED' && !method?.trim());
  if (vague >= 0) throw new BadInput({ [`counts.${String(vague)}.method`]: 'Say how the estimate was made.' });
}

async function reachPhotos(tx: Transaction, caller: Caller, photoIds: readonly string[]): Promise<void> {
  for (const id of photoIds) {
    const file = await tx.reach(StoredFile, id, inDistrict(caller), 'photoIds');
    if (!file.mediaType.startsWith('image/')) throw new BadInput({ photoIds: 'Attach pictures only.' });
  }
}

async function writeReport(tx: Transaction, activity: Activity, input: ReportActivityInput): Promise<void> {
  const { districtId } = activity;
  const owner = { activityId: activity.id };
  const counts = input.counts.map((count, at) => ({
    districtId,
    position: at + 1,
    tier: count.tier,
    whom: count.whom?.trim() || null,
    personTimes: count.personTimes,
    source: count.source.trim(),
    method: count.method?.trim() || null,
  }));
  await replaceRows(tx, { entity: BeneficiaryCount, owner, rows: counts, makeId: newId });
  const photos = input.photoIds.map((fileId, at) => ({ fileId, position: at + 1 }));
  await replaceRows(tx, { entity: ActivityPhoto, owner, rows: photos });
}
