import { typesOfList } from '../../execution/list-of.js';
import { partyRosterEntryReading, partyRosterReading } from './party-roster.reading.js';
import { PartyRosterEntryType, PartyRosterType } from './party-roster.type.js';

export const PartyRosterList = typesOfList(partyRosterReading, '党员名册', () => PartyRosterType);
export const PartyRosterEntryList = typesOfList(partyRosterEntryReading, '名册成员', () => PartyRosterEntryType);
