import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict } from '../../access/scope.js';
import type { RequestContext } from '../../kernel/context.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Category } from '../categories/category.entity.js';
import { refuseOutsider } from '../hosting/writer.js';
import { Project } from './project.entity.js';
import { ProjectEnded } from './project.errors.js';
import type { AmendProjectInput } from './project.inputs.js';

/**
 * Corrects what a project says of itself. Its station and team stay, because past activities were held for it under them.
 * @throws Forbidden to auditors and to those whose project it is not
 * @throws NotFound, StaleVersion
 * @throws ProjectEnded once it is over
 * @throws BadInput for an unknown category
 */
export async function amendProject(ctx: RequestContext, input: AmendProjectInput): Promise<string> {
  const who = await reachOf(ctx);
  return change(ctx, { action: 'amendProject', subjectType: 'Project' }, async (tx) => {
    const project = await tx.lockVersion(Project, input, inDistrict(who.caller));
    const refusal = refuseOutsider(who, project);
    if (refusal) throw refusal;
    if (project.state === 'ENDED') throw new ProjectEnded();
    const category = await tx.reach(Category, input.categoryId, inDistrict(who.caller), 'categoryId');
    const name = input.name.trim();
    return tx.update(Project, project, {
      categoryId: category.id,
      name,
      nameInitials: initialsOf(name),
      description: input.description?.trim() || null,
      startsOn: input.startsOn,
    });
  });
}
