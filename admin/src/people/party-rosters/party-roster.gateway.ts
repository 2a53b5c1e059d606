import {
  MatchPartyRosterDocument,
  PartyRosterDocument,
  PartyRosterEntriesDocument,
  PartyRostersDocument,
  RecordPartyRosterDocument,
  type PartyRosterEntryFieldsFragment,
  type PartyRosterFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** The roster as its form holds it: the list is a text, a number a line. */
interface RosterValues {
  readonly organisationId: string;
  readonly year: number;
  readonly members: number;
  readonly source: string;
  readonly idNumbers?: string | null;
}

/** A text's lines; nothing where there are none, so that the list of before stays. */
function linesOf(text: string | null | undefined): string[] | null {
  const lines = (text ?? '').split(/[\n,，;；]/).map((line) => line.trim());
  const given = lines.filter((line) => line !== '');
  return given.length > 0 ? given : null;
}

/** Rosters over GraphQL. Recorded again for the same year, a roster replaces the earlier one. */
export const partyRosterGateway: ResourceGateway<PartyRosterFieldsFragment> = {
  list: listing(PartyRostersDocument, {
    page: (data) => data.partyRosters,
    sort: { year: 'YEAR', members: 'MEMBERS', registered: 'REGISTERED' },
    filters: [
      { source: 'year', kind: 'counts', pinned: true },
      { source: 'organisationId', kind: 'reference', resource: 'organisations', pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
    ],
  }),
  one: reading(PartyRosterDocument, (data) => data.partyRoster),
  create: submitting(
    RecordPartyRosterDocument,
    ({ organisationId, year, members, source, idNumbers }: RosterValues) => {
      return { organisationId, year, members, source, idNumbers: linesOf(idNumbers) };
    },
    (data) => data.recordPartyRoster.partyRoster,
  ),
  actions: { match: stepping(MatchPartyRosterDocument, (data) => data.matchPartyRoster.partyRoster) },
};

/** Who is on rosters, over GraphQL. */
export const partyRosterEntryGateway: ResourceGateway<PartyRosterEntryFieldsFragment> = {
  list: listing(PartyRosterEntriesDocument, {
    page: (data) => data.partyRosterEntries,
    sort: { idLastFour: 'ID_LAST_FOUR' },
    filters: [{ source: 'rosterId', kind: 'reference', resource: 'partyRosters', pinned: true }],
  }),
};
