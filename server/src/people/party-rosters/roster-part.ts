import { Organisation } from '../../places/organisations/organisation.entity.js';
import { namesOf, type PersonalPart } from '../personal-copies/personal-part.js';
import { PartyRosterEntry } from './party-roster-entry.entity.js';
import { PartyRoster } from './party-roster.entity.js';

/** The Party rosters on which a person was found. */
export const rosterPart: PersonalPart = {
  what: 'partyRosters',
  async tell(tx, { id: volunteerId }) {
    const entries = await tx.list(PartyRosterEntry, { volunteerId });
    const ids = [...new Set(entries.map(({ rosterId }) => rosterId))];
    const rosters = await tx.listWhere(PartyRoster, { oneOf: ['id', ids] });
    const organisations = [...new Set(rosters.map(({ organisationId }) => organisationId))];
    const nameOf = await namesOf(tx.listWhere(Organisation, { oneOf: ['id', organisations] }), ({ name }) => name);
    return rosters.map(({ year, source, organisationId }) => ({ year, organisation: nameOf(organisationId), source }));
  },
};
