import { typesOfList } from '../../execution/list-of.js';
import { volunteerReading } from './volunteer.reading.js';
import { VolunteerType } from './volunteer.type.js';

export const VolunteerList = typesOfList(volunteerReading, '志愿者', () => VolunteerType);
