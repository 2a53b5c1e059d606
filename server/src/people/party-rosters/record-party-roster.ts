import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { Organisation } from '../../places/organisations/organisation.entity.js';
import { matchesByHash, readListedMembers, type ListedMember } from './listed-members.js';
import { PartyRosterEntry } from './party-roster-entry.entity.js';
import { PartyRoster } from './party-roster.entity.js';
import type { RecordPartyRosterInput } from './party-roster.inputs.js';

/**
 * Records how many Party members a branch has in a year, from which source, and where a list is given, who of them is a
 * volunteer. Of each number only a keyed hash and the last four stay. Given again for the same year, it replaces the
 * earlier count, and the list when one comes along.
 * @throws Forbidden to other roles than administrators
 * @throws BadInput when the organisation is out of reach or no Party branch, a line is no ID number, or more are listed
 * than the branch has members
 */
export function recordPartyRoster(ctx: RequestContext, input: RecordPartyRosterInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  const listed = input.idNumbers ? readListedMembers(ctx, input.idNumbers) : undefined;
  return change(ctx, { action: 'recordPartyRoster', subjectType: 'PartyRoster' }, async (tx) => {
    const reach = within(caller, { area: 'areaId' });
    const branch = await tx.reachLocked(Organisation, input.organisationId, reach, 'organisationId');
    if (branch.kind !== 'PARTY_BRANCH') throw new BadInput({ organisationId: 'This organisation is no Party branch.' });
    const known = await tx.find(PartyRoster, { organisationId: branch.id, year: input.year });
    if (input.members < (listed?.length ?? known?.listed ?? 0)) {
      throw new BadInput({ members: 'More people are listed than the branch has members.' });
    }
    const entries = listed && (await entriesOf(tx, branch, listed));
    const counts = entries && { listed: entries.rows.length, registered: entries.registered, matchedAt: nowIn(ctx) };
    const facts = { members: input.members, source: input.source, ...counts };
    const roster = known ? await tx.update(PartyRoster, known, facts) : await begin(tx, branch, { ...input, ...facts });
    if (entries) await replaceEntries(tx, roster, entries.rows);
    return roster;
  });
}

function begin(
  tx: Transaction,
  { id: organisationId, districtId, areaId }: Organisation,
  facts: Pick<PartyRoster, 'year' | 'members' | 'source'> & Partial<PartyRoster>,
): Promise<PartyRoster> {
  const { year, members, source, listed = 0, registered = 0, matchedAt = null } = facts;
  const given = { year, members, source, listed, registered, matchedAt };
  return tx.insert(PartyRoster, { id: newId(), districtId, areaId, organisationId, version: 1, ...given });
}

async function entriesOf(tx: Transaction, { districtId, areaId }: Organisation, listed: readonly ListedMember[]) {
  const found = await matchesByHash(
    tx,
    districtId,
    listed.flatMap(({ hashes }) => hashes),
  );
  const matched = listed.map(({ idHash, idLastFour, hashes }) => {
    const match = hashes.map((hash) => found.get(hash)).find((one) => one !== undefined);
    const row = { id: newId(), districtId, areaId, idHash, idLastFour, volunteerId: match?.volunteerId ?? null };
    return { row, isRegistered: match?.isRegistered === true };
  });
  const registered = matched.filter(({ isRegistered }) => isRegistered).length;
  return { rows: matched.map(({ row }) => row), registered };
}

/** What was listed before goes altogether: nobody keeps who belongs to the Party for longer than the list says. */
async function replaceEntries(
  tx: Transaction,
  { id: rosterId }: PartyRoster,
  rows: readonly Partial<PartyRosterEntry>[],
): Promise<void> {
  await tx.removeAll(PartyRosterEntry, { rosterId });
  await tx.insertMany(
    PartyRosterEntry,
    rows.map((row) => ({ ...row, rosterId })),
  );
}
