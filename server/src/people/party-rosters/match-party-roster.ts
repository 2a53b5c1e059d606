import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { matchesByHash, matchesById, type Match } from './listed-members.js';
import { PartyRosterEntry } from './party-roster-entry.entity.js';
import { PartyRoster } from './party-roster.entity.js';

/**
 * Looks again who of a roster's list is a volunteer, because people register, leave and are merged after it was recorded.
 * @throws Forbidden to other roles than administrators
 * @throws NotFound, StaleVersion
 */
export function matchPartyRoster(ctx: RequestContext, input: StepInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  return change(ctx, { action: 'matchPartyRoster', subjectType: 'PartyRoster' }, async (tx) => {
    const roster = await tx.lockVersion(PartyRoster, input, within(caller, { area: 'areaId' }));
    const entries = await tx.list(PartyRosterEntry, { rosterId: roster.id });
    const found = await matchesOf(tx, roster, entries);
    for (const [at, { id, volunteerId: before }] of entries.entries()) {
      const volunteerId = found[at]?.volunteerId ?? null;
      if (volunteerId !== before) await tx.updateWhere(PartyRosterEntry, { volunteerId }, { eq: { id } });
    }
    const registered = found.filter((match) => match?.isRegistered).length;
    return tx.update(PartyRoster, roster, { registered, matchedAt: nowIn(ctx) });
  });
}

async function matchesOf(
  tx: Transaction,
  { districtId }: PartyRoster,
  entries: readonly PartyRosterEntry[],
): Promise<(Match | undefined)[]> {
  const known = entries.flatMap(({ volunteerId }) => (volunteerId === null ? [] : [volunteerId]));
  const byId = await matchesById(tx, districtId, known);
  const byHash = await matchesByHash(
    tx,
    districtId,
    entries.map(({ idHash }) => idHash),
  );
  return entries.map(({ idHash, volunteerId }) => byHash.get(idHash) ?? byId.get(volunteerId ?? ''));
}
