import { change } from '../../access/audit/change.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { requireWriter } from '../hosting/writer.js';
import { ownFacts } from './activity-facts.js';
import { reachReferences } from './activity-references.js';
import { writeSets } from './activity-sets.js';
import { Activity } from './activity.entity.js';
import type { DraftActivityInput } from './activity.inputs.js';

/**
 * Writes down a new activity as a draft. A draft may lack what only publishing asks for, such as a risk notice.
 * @throws Forbidden to auditors
 * @throws BadInput when what it refers to is out of reach or not in force, or its times do not fit
 */
export async function draftActivity(ctx: RequestContext, input: DraftActivityInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireWriter(caller);
  const facts = ownFacts(input);
  return change(ctx, { action: 'draftActivity', subjectType: 'Activity' }, async (tx) => {
    const references = await reachReferences(tx, caller, input);
    const { districtId } = caller;
    const row = { ...facts, ...references, id: newId(), districtId, state: 'DRAFT', version: 1 } as const;
    const activity = await tx.insert(Activity, row);
    await writeSets(tx, activity, input);
    return activity;
  });
}
