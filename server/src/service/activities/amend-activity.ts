import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { countUp } from '../../database/count-up.js';
import type { Transaction } from '../../database/transaction.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { ownFacts } from './activity-facts.js';
import { ActivityCategory, ActivityOrganiser, ProgrammeAct } from './activity-links.entity.js';
import { reachReferences } from './activity-references.js';
import { writeSets } from './activity-sets.js';
import { Activity } from './activity.entity.js';
import { FieldsFrozen } from './activity.errors.js';
import type { AmendActivityInput } from './activity.inputs.js';
import { mayLead, visibleActivities } from './activity.policy.js';
import { followers } from './activity-followers.js';
import { editableFields, type ActivityField } from './editable-fields.js';
import { refuseUnpublishable } from './publish-checks.js';

const published = new Set<string>(['RECRUITING', 'FULL', 'RUNNING']);
const references = new Set<ActivityField>([
  'areaId',
  'stationId',
  'teamId',
  'leadId',
  'coOrganiserIds',
  'projectId',
  'categoryIds',
  'campaignId',
  'scanId',
  'startsAt',
]);

/**
 * Changes what is told of an activity, as far as its state still allows. Published, it keeps keeping the rules of
 * publishing.
 * @throws NotFound, StaleVersion, Forbidden
 * @throws FieldsFrozen naming each field that cannot change any more
 * @throws PublishChecksFailed when a published activity would break a rule
 * @throws BadInput as drafting does
 */
export async function amendActivity(ctx: RequestContext, input: AmendActivityInput): Promise<string> {
  const caller = requireCaller(ctx);
  const who = await reachOf(ctx);
  const facts = ownFacts(input);
  return change(ctx, { action: 'amendActivity', subjectType: 'Activity' }, async (tx) => {
    const activity = await tx.lockVersion(Activity, input, visibleActivities(caller));
    const refusal = mayLead(who, activity);
    if (refusal) throw refusal;
    const changed = await changedFields(tx, activity, input);
    const frozen = changed.filter((field) => !editableFields(activity.state).includes(field));
    if (frozen.length > 0) throw new FieldsFrozen(frozen, activity.state);
    const told = changed.some((field) => references.has(field)) ? await reachReferences(tx, caller, input) : {};
    const { version } = activity;
    const amended = await tx.update(Activity, activity, { ...facts, ...told });
    const broken = published.has(activity.state) ? refuseUnpublishable(amended) : undefined;
    if (broken) throw broken;
    await followers.amended(tx, amended);
    const setsChanged = await writeSets(tx, amended, input);
    return setsChanged && amended.version === version ? countUp(tx, Activity, amended) : amended;
  });
}

/** Which fields an input would change; a set that it does not give stays. */
async function changedFields(tx: Transaction, activity: Activity, input: AmendActivityInput): Promise<ActivityField[]> {
  const owner = { activityId: activity.id };
  const now = Object.assign<Record<string, unknown>, object, object>({}, activity, {
    categoryIds: (await tx.list(ActivityCategory, owner)).map(({ categoryId }) => categoryId).toSorted(),
    coOrganiserIds: (await tx.list(ActivityOrganiser, owner)).map(({ organisationId }) => organisationId).toSorted(),
    acts: (await tx.list(ProgrammeAct, owner)).toSorted((a, b) => a.position - b.position).map(toldAct),
  });
  const { areaId, leadId, projectId = null, campaignId = null, stationId = null, teamId = null, scanId = null } = input;
  const next: Record<string, unknown> = {
    ...ownFacts(input),
    areaId,
    leadId,
    stationId,
    teamId,
    projectId,
    campaignId,
    scanId,
    categoryIds: input.categoryIds.toSorted(),
    coOrganiserIds: input.coOrganiserIds?.toSorted() ?? now['coOrganiserIds'],
    acts: input.acts?.map(toldAct) ?? now['acts'],
  };
  return editableFields('DRAFT').filter((field) => JSON.stringify(now[field]) !== JSON.stringify(next[field]));
}

function toldAct(act: { title: string; performer?: string | null; minutes?: number | null }): unknown[] {
  return [act.title.trim(), act.performer?.trim() || null, act.minutes ?? null];
}
