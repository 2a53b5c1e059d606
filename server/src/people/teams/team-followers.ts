import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Team } from './team.entity.js';

/** What becomes of another slice's rows when a team ends, in the same transaction. `stateReason` says why it ended. */
export type DisbandFollower = (ctx: RequestContext, tx: Transaction, team: Team) => Promise<void>;

const followers: DisbandFollower[] = [];

/** Teams lie below the slices that hang on them, so each of those is added here when the server is put together. */
export function followDisbanding(follower: DisbandFollower): void {
  followers.push(follower);
}

/** Ends what hangs on a team that was just disbanded. */
export async function endWithTeam(ctx: RequestContext, tx: Transaction, team: Team): Promise<void> {
  for (const follower of followers) await follower(ctx, tx, team);
}
