import { Account } from '../../access/accounts/account.entity.js';
import type { Undoable } from '../../access/imports/import-target.js';
import { standingRows, undoRows } from '../../access/imports/undo-rows.js';
import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { amendTeam } from '../teams/amend-team.js';
import { Team } from '../teams/team.entity.js';
import { AmendTeamInput } from '../teams/team.inputs.js';

/** Where records name a team. What comes of an activity names it through the activity. */
const tables = ['team_membership', 'project', 'activity'];

/** The rows whose team was changed since, or is named by a membership, a project, an activity or an account. */
export function standingTeams(ctx: RequestContext, rows: readonly Undoable[]): Promise<number[]> {
  return standingRows(ctx, rows, { entity: Team, usedOf });
}

async function usedOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const links = tables.map((table): Condition => {
    return { linked: { table, key: 'team_id', column: 'team_id', values: ids } };
  });
  const named = await tx.listWhere(Team, { all: [{ oneOf: ['id', ids] }, { any: links }] });
  const scopes = await tx.valuesOf(Account, 'scopeId', { oneOf: ['scopeId', ids] });
  return [...named.map(({ id }) => id), ...scopes.map(String)];
}

/** Removes teams that the import founded, and gives those that it changed back what they were before. */
export function undoTeams(ctx: RequestContext, rows: readonly Undoable[]): Promise<void> {
  const restore = (seen: object, before: object) => amendTeam(ctx, Object.assign(new AmendTeamInput(), before, seen));
  return undoRows(ctx, rows, { entity: Team, subjectType: 'Team', restore });
}
