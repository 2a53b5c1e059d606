import { StoredFile } from '../../access/files/stored-file.entity.js';
import { inDistrict } from '../../access/scope.js';
import type { EntityClass, Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { BadInput } from '../../kernel/errors.js';
import { Organisation } from '../../places/organisations/organisation.entity.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Category } from '../categories/category.entity.js';
import { reachHosts } from '../hosting/reach-hosts.js';
import { Project } from '../projects/project.entity.js';
import type { Activity } from './activity.entity.js';
import type { ActivityFactsInput } from './activity.inputs.js';

/** What an activity's own row refers to. */
type References = Pick<Activity, 'areaId' | 'stationId' | 'teamId' | 'leadId' | 'projectId' | 'campaignId' | 'scanId'>;

interface Asking {
  readonly tx: Transaction;
  readonly caller: Caller;
  readonly input: ActivityFactsInput;
}

/**
 * Checks everything that an activity refers to: hosts within the caller's reach, organisations that take part, a project
 * of the same hosts, categories and campaign in force on the day.
 * @throws BadInput naming the field
 */
export async function reachReferences(tx: Transaction, caller: Caller, input: ActivityFactsInput): Promise<References> {
  const asking: Asking = { tx, caller, input };
  const hosts = await reachHosts(tx, caller, input);
  await reachOrganisers(asking);
  for (const id of input.categoryIds) await reachInForce(asking, Category, { id, field: 'categoryIds' });
  const { campaignId = null } = input;
  if (campaignId) await reachInForce(asking, Campaign, { id: campaignId, field: 'campaignId' });
  await reachProject(asking);
  const { leadId, projectId = null } = input;
  return { ...hosts, leadId, projectId, campaignId, scanId: await reachScan(asking) };
}

async function reachOrganisers({ tx, caller, input }: Asking): Promise<void> {
  const { leadId, coOrganiserIds } = input;
  if (coOrganiserIds?.includes(leadId)) throw new BadInput({ coOrganiserIds: 'The lead organiser is named already.' });
  const named = [[leadId, 'leadId'], ...(coOrganiserIds ?? []).map((id) => [id, 'coOrganiserIds'])] as const;
  for (const [id, field] of named as readonly (readonly [string, string])[]) {
    const organisation = await tx.reach(Organisation, id, inDistrict(caller), field);
    if (organisation.state !== 'ACTIVE') throw new BadInput({ [field]: 'This organisation takes part no more.' });
  }
}

interface InForce {
  id: string;
  validFrom: string;
  validTo: string | null;
}

async function reachInForce<T extends InForce>(
  { tx, caller, input }: Asking,
  entity: EntityClass<T>,
  named: { readonly id: string; readonly field: string },
): Promise<void> {
  const { id, field } = named;
  const found = await tx.reach(entity, id, inDistrict(caller), field);
  const day = shanghaiDay(input.startsAt);
  if (day < found.validFrom || (found.validTo !== null && day > found.validTo)) {
    throw new BadInput({ [field]: 'Not in force on the day of the activity.' });
  }
}

async function reachProject({ tx, caller, input }: Asking): Promise<void> {
  if (!input.projectId) return;
  const project = await tx.reach(Project, input.projectId, inDistrict(caller), 'projectId');
  const { stationId, teamId } = project;
  const carried = (stationId && stationId === input.stationId) || (teamId && teamId === input.teamId);
  if (!carried) throw new BadInput({ projectId: 'This project belongs to another station or team.' });
  if (project.state !== 'ACTIVE') throw new BadInput({ projectId: 'This project does not serve at present.' });
}

/** The proof of what is made up; nothing else carries one. */
async function reachScan({ tx, caller, input }: Asking): Promise<string | null> {
  if (!input.makeUp || !input.scanId) return null;
  return (await tx.reach(StoredFile, input.scanId, inDistrict(caller), 'scanId')).id;
}
