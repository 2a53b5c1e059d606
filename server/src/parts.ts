import { declareImportTarget } from './access/imports/import-target.js';
import { accountTie } from './people/account-holders/account-holder.js';
import { teamTarget } from './people/imports/team-target.js';
import { volunteerTarget } from './people/imports/volunteer-target.js';
import { membershipPart } from './people/memberships/membership-part.js';
import { rosterPart } from './people/party-rosters/roster-part.js';
import { tellOfVolunteers } from './people/personal-copies/personal-part.js';
import { endMembershipsWithTeam } from './people/memberships/end-with-team.js';
import { membershipTie } from './people/memberships/membership-tie.js';
import { followDisbanding } from './people/teams/team-followers.js';
import { tieToVolunteers } from './people/volunteers/volunteer-ties.js';
import { organisationTarget } from './places/imports/organisation-target.js';
import { checkEventPart } from './service/check-ins/check-event-part.js';
import { stationTarget } from './places/imports/station-target.js';
import { checkEventTie } from './service/check-ins/check-event-tie.js';
import { adjustmentPart, objectionPart, serviceRecordPart } from './service/service-records/service-record-part.js';
import { serviceRecordTie } from './service/service-records/service-record-tie.js';
import { signUpPart } from './service/signups/sign-up-part.js';
import { signUpTie } from './service/signups/sign-up-tie.js';

/** What hangs on a volunteer, in the order in which it is handed over; the chain of records comes last. */
const volunteerTies = [accountTie, membershipTie, signUpTie, checkEventTie, serviceRecordTie];
/** What a person's copy of their data holds besides the record, in the order in which it is read. */
const personalParts = [
  membershipPart,
  rosterPart,
  signUpPart,
  checkEventPart,
  serviceRecordPart,
  adjustmentPart,
  objectionPart,
];
/** Every kind of table that can be brought in. */
const importTargets = [volunteerTarget, organisationTarget, stationTarget, teamTarget];

let registered = false;

/** Makes known to lower slices what higher ones add to them; once, however often the schema is made. */
export function registerParts(): void {
  if (registered) return;
  registered = true;
  for (const tie of volunteerTies) tieToVolunteers(tie);
  for (const part of personalParts) tellOfVolunteers(part);
  followDisbanding(endMembershipsWithTeam);
  for (const target of importTargets) declareImportTarget(target);
}
