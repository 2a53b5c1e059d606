import type { PartyRosterEntryFieldsFragment, PartyRosterFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import { RecordLink } from '../../shared/fields/RecordLink';

const field = fieldsOf<PartyRosterFieldsFragment>();
const entry = fieldsOf<PartyRosterEntryFieldsFragment>();

/** How many of a hundred listed members are volunteers, in words. */
function shareOf({ members, registered }: PartyRosterFieldsFragment): string {
  return members > 0 ? `${((100 * registered) / members).toFixed(1)} %` : '—';
}

/** A roster's fields as list, card, page and export show them. */
export const partyRosterFields = [
  field.lead('year'),
  field.related('organisation', 'organisations'),
  field.count('members'),
  field.count('listed'),
  field.count('registered'),
  { ...field.drawn('share', shareOf), numeric: true },
  field.instant('matchedAt', { hidden: true }),
  field.text('source'),
];

/** An entry's: the last four of the number, and the volunteer where there is one. */
export const partyRosterEntryFields = [
  entry.text('idLastFour'),
  entry.drawn(
    'volunteer',
    ({ volunteer }) =>
      volunteer ? (
        <RecordLink resource="volunteers" id={volunteer.id}>
          {volunteer.name}
        </RecordLink>
      ) : (
        '—'
      ),
    { exported: 'volunteer.name' },
  ),
  entry.drawn('volunteerNumber', ({ volunteer }) => volunteer?.number ?? '—', { exported: 'volunteer.number' }),
];
