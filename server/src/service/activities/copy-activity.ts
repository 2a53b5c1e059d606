import { change } from '../../access/audit/change.js';
import type { Transaction } from '../../database/transaction.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { requireWriter } from '../hosting/writer.js';
import { ownFacts } from './activity-facts.js';
import { ActivityCategory, ActivityOrganiser, ProgrammeAct } from './activity-links.entity.js';
import { reachReferences } from './activity-references.js';
import { writeSets } from './activity-sets.js';
import { Activity } from './activity.entity.js';
import type { CopyActivityInput, DraftActivityInput } from './activity.inputs.js';
import { visibleActivities } from './activity.policy.js';

/**
 * Drafts an activity like another at another time: same hosts, organisers, categories and programme, same length. What
 * holds for the one event only (insurance, proof, report) is left out.
 * @throws NotFound, Forbidden to auditors
 * @throws BadInput when what the other refers to is out of reach or no longer in force
 */
export async function copyActivity(ctx: RequestContext, input: CopyActivityInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireWriter(caller);
  return change(ctx, { action: 'copyActivity', subjectType: 'Activity' }, async (tx) => {
    const model = await tx.get(Activity, input.id, visibleActivities(caller));
    const draft = await likeThis(tx, model, input);
    const refers = await reachReferences(tx, caller, draft);
    const { districtId } = model;
    const row = { ...ownFacts(draft), ...refers, id: newId(), districtId, state: 'DRAFT', version: 1 } as const;
    const activity = await tx.insert(Activity, row);
    await writeSets(tx, activity, draft);
    return activity;
  });
}

async function likeThis(tx: Transaction, model: Activity, input: CopyActivityInput): Promise<DraftActivityInput> {
  const owner = { activityId: model.id };
  const laterMs = Date.parse(input.startsAt) - Date.parse(model.startsAt);
  const later = (instant: string) => new Date(Date.parse(instant) + laterMs).toISOString();
  return Object.assign({}, model, {
    title: input.title ?? model.title,
    startsAt: later(model.startsAt),
    endsAt: later(model.endsAt),
    recruitUntil: model.recruitUntil && later(model.recruitUntil),
    insuranceNumber: null,
    makeUp: false,
    declaration: null,
    scanId: null,
    categoryIds: (await tx.list(ActivityCategory, owner)).map(({ categoryId }) => categoryId),
    coOrganiserIds: (await tx.list(ActivityOrganiser, owner)).map(({ organisationId }) => organisationId),
    acts: (await tx.list(ProgrammeAct, owner)).toSorted((a, b) => a.position - b.position),
  });
}
