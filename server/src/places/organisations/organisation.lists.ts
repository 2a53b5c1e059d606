import { typesOfList } from '../../execution/list-of.js';
import { organisationReading } from './organisation.reading.js';
import { OrganisationType } from './organisation.type.js';

export const OrganisationList = typesOfList(organisationReading, '单位', () => OrganisationType);
