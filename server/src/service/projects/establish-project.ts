import { change } from '../../access/audit/change.js';
import { inDistrict } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Category } from '../categories/category.entity.js';
import { reachHosts } from '../hosting/reach-hosts.js';
import { requireWriter } from '../hosting/writer.js';
import { Project } from './project.entity.js';
import type { EstablishProjectInput } from './project.inputs.js';

/**
 * Sets up a standing service of a station, a team, or both.
 * @throws Forbidden to auditors
 * @throws BadInput when it names neither station nor team, or one out of reach, or an unknown category
 */
export async function establishProject(ctx: RequestContext, input: EstablishProjectInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireWriter(caller);
  if (!input.stationId && !input.teamId) throw new BadInput({ stationId: 'Name a station, a team, or both.' });
  return change(ctx, { action: 'establishProject', subjectType: 'Project' }, async (tx) => {
    const hosts = await reachHosts(tx, caller, input);
    const category = await tx.reach(Category, input.categoryId, inDistrict(caller), 'categoryId');
    const name = input.name.trim();
    return tx.insert(Project, {
      ...hosts,
      id: newId(),
      districtId: caller.districtId,
      categoryId: category.id,
      name,
      nameInitials: initialsOf(name),
      description: input.description?.trim() || null,
      startsOn: input.startsOn,
      state: 'ACTIVE',
      version: 1,
    });
  });
}
