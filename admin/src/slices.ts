import { accounts } from './access/accounts';
import { colleagues } from './access/colleagues';
import { imports } from './access/imports';
import { jobs } from './access/jobs';
import { auditEvents } from './access/trail';
import { beneficiaries } from './care/beneficiaries';
import { teamMemberships } from './people/memberships';
import { partyRosterEntries, partyRosters } from './people/party-rosters';
import { teams } from './people/teams';
import { volunteers } from './people/volunteers';
import { areas, areaStats } from './places/areas';
import { organisations } from './places/organisations';
import { stations } from './places/stations';
import { activities } from './service/activities';
import { campaigns } from './service/campaigns';
import { categories } from './service/categories';
import { hourPolicies } from './service/hour-policies';
import { checkEvents, refusedChecks } from './service/check-ins';
import { objections } from './service/objections';
import { posts } from './service/posts';
import { projects } from './service/projects';
import { shifts } from './service/shifts';
import { recordAdjustments } from './service/record-adjustments';
import { serviceRecords } from './service/service-records';
import { calendarDays } from './service/working-days';
import { signUps } from './service/signups';
import type { ConsoleSlice } from './slice';

/** Every slice of the console. The menu, the routes, the search, the words and the data provider are read off this list. */
export const slices: readonly ConsoleSlice[] = [
  activities,
  shifts,
  posts,
  signUps,
  checkEvents,
  refusedChecks,
  areas,
  areaStats,
  stations,
  organisations,
  teams,
  volunteers,
  teamMemberships,
  partyRosters,
  partyRosterEntries,
  projects,
  campaigns,
  categories,
  serviceRecords,
  hourPolicies,
  recordAdjustments,
  objections,
  calendarDays,
  beneficiaries,
  accounts,
  imports,
  jobs,
  auditEvents,
  colleagues,
];
