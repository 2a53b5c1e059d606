import { ResourceList } from '../../shared/list/ResourceList';
import { RegistrationNote } from './RegistrationNote';
import { partyRosterFields } from './party-roster.fields';

/** Party branches with their members by year, and how many of them are volunteers. */
export function PartyRosterList() {
  return (
    <>
      <RegistrationNote />
      <ResourceList columns={partyRosterFields} sort={{ field: 'year', order: 'DESC' }} />
    </>
  );
}
