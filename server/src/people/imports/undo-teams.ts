import { Account } from '../../access/accounts/account.entity.js';
import { change } from '../../access/audit/change.js';
import type { Undoable } from '../../access/imports/import-target.js';
import type { Condition } from '../../database/condition.js';
import type { RequestContext } from '../../kernel/context.js';
import { amendTeam } from '../teams/amend-team.js';
import { Team } from '../teams/team.entity.js';
import { AmendTeamInput } from '../teams/team.inputs.js';

/** Where records name a team. What comes of an activity names it through the activity. */
const tables = ['team_membership', 'project', 'activity'];

/** The rows whose team was changed since, or is named by a membership, a project, an activity or an account. */
export async function standingTeams(ctx: RequestContext, rows: readonly Undoable[]): Promise<number[]> {
  const ids = rows.map(({ recordId }) => recordId);
  const made = rows.filter(({ before }) => before === null).map(({ recordId }) => recordId);
  const links = tables.map((table): Condition => {
    return { linked: { table, key: 'team_id', column: 'team_id', values: made } };
  });
  return ctx.db.transact(async (tx) => {
    const found = new Map((await tx.listWhere(Team, { oneOf: ['id', ids] })).map((one) => [one.id, one.version]));
    const named = await tx.listWhere(Team, { all: [{ oneOf: ['id', made] }, { any: links }] });
    const scopes = await tx.valuesOf(Account, 'scopeId', { oneOf: ['scopeId', made] });
    const used = new Set([...named.map(({ id }) => id), ...scopes.map(String)]);
    return rows
      .filter(({ recordId, version }) => found.get(recordId) !== version || used.has(recordId))
      .map(({ row }) => row);
  });
}

/** Removes teams that the import founded, and gives those that it changed back what they were before. */
export async function undoTeams(ctx: RequestContext, rows: readonly Undoable[]): Promise<void> {
  for (const { recordId: id, version, before } of rows) {
    if (before === null) await withdraw(ctx, id);
    else await amendTeam(ctx, Object.assign(new AmendTeamInput(), before, { id, version }));
  }
}

/** Nothing ever stood on it, so it leaves no gap; the audit trail keeps that it was there. */
async function withdraw(ctx: RequestContext, id: string): Promise<void> {
  await change(ctx, { action: 'withdrawTeam', subjectType: 'Team' }, async (tx) => {
    await tx.removeAll(Team, { id });
    return { id };
  });
}
