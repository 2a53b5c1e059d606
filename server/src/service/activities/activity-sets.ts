import { replaceRows } from '../../database/replace-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { newId } from '../../kernel/ids.js';
import { ActivityCategory, ActivityOrganiser, ProgrammeAct } from './activity-links.entity.js';
import type { ActivityFactsInput } from './activity.inputs.js';

/** The sets as an input gives them. */
export type Sets = Pick<ActivityFactsInput, 'categoryIds' | 'coOrganiserIds' | 'acts'>;

/**
 * Writes the sets that hang on an activity: co-organisers, categories and the programme, each as a whole. A set that is
 * not given stays as it is.
 * @returns whether any of them changed
 */
export async function writeSets(
  tx: Transaction,
  activity: { readonly id: string; readonly districtId: string },
  sets: Sets,
): Promise<boolean> {
  const owner = { activityId: activity.id };
  const categories = sets.categoryIds.map((categoryId) => ({ categoryId }));
  const written = [await replaceRows(tx, { entity: ActivityCategory, owner, rows: categories })];
  if (sets.coOrganiserIds) {
    const organisers = sets.coOrganiserIds.map((organisationId) => ({ organisationId }));
    written.push(await replaceRows(tx, { entity: ActivityOrganiser, owner, rows: organisers }));
  }
  if (sets.acts) {
    const acts = sets.acts.map((act, at) => actRow(activity.districtId, act, at + 1));
    written.push(await replaceRows(tx, { entity: ProgrammeAct, owner, rows: acts, makeId: newId }));
  }
  return written.includes(true);
}

function actRow(districtId: string, act: NonNullable<Sets['acts']>[number], position: number): Partial<ProgrammeAct> {
  const performer = act.performer?.trim() || null;
  return { districtId, position, title: act.title.trim(), performer, minutes: act.minutes ?? null };
}
