import { typesOfList } from '../../execution/list-of.js';
import { membershipReading } from './membership.reading.js';
import { TeamMembershipType } from './membership.type.js';

export const MembershipList = typesOfList(membershipReading, '队员', () => TeamMembershipType);
