import { inDistrict } from '../../access/scope.js';
import { declareReading, type Reading } from '../../execution/reading.js';
import { Volunteer } from './volunteer.entity.js';

/**
 * A volunteer as the records that name one show it: number and name, nothing else. There is no list of cards; one is only
 * reached from a sign-up, a record or a membership that the caller may see.
 */
export const volunteerCardReading: Reading = declareReading({
  type: 'VolunteerCard',
  list: '',
  entity: Volunteer,
  directory: true,
  computed: { name: ['name', 'nameMask'] },
  visible: inDistrict,
});
