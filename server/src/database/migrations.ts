import { Foundations1760000000000 } from './migrations/1760000000000-foundations.js';
import { AuditTrail1760000050000 } from './migrations/1760000050000-audit-trail.js';
import { AccountSecurity1760000055000 } from './migrations/1760000055000-account-security.js';
import { StoredFiles1760000060000 } from './migrations/1760000060000-stored-files.js';
import { AttemptCounts1760000070000 } from './migrations/1760000070000-attempt-counts.js';
import { Places1760000100000 } from './migrations/1760000100000-places.js';
import { Teams1760000200000 } from './migrations/1760000200000-teams.js';
import { Activities1760000400000 } from './migrations/1760000400000-activities.js';
import { ActivityReports1760000450000 } from './migrations/1760000450000-activity-reports.js';
import { CategoriesAndCampaigns1760000300000 } from './migrations/1760000300000-categories-and-campaigns.js';
import { Beneficiaries1760000500000 } from './migrations/1760000500000-beneficiaries.js';
import { Volunteers1760000600000 } from './migrations/1760000600000-volunteers.js';
import { VolunteerConsents1760000610000 } from './migrations/1760000610000-volunteer-consents.js';
import { MembershipOrders1760000650000 } from './migrations/1760000650000-membership-orders.js';
import { PartyRosters1760000660000 } from './migrations/1760000660000-party-rosters.js';
import { Rosters1760000700000 } from './migrations/1760000700000-rosters.js';
import { RemovedPosts1760000710000 } from './migrations/1760000710000-removed-posts.js';
import { SignUpOrders1760000740000 } from './migrations/1760000740000-sign-up-orders.js';
import { CalendarFeeds1760000720000 } from './migrations/1760000720000-calendar-feeds.js';
import { CheckIns1760000770000 } from './migrations/1760000770000-check-ins.js';
import { ServiceRecords1760000800000 } from './migrations/1760000800000-service-records.js';
import { ProvableHours1760000830000 } from './migrations/1760000830000-provable-hours.js';
import { RecordEvidence1760000850000 } from './migrations/1760000850000-record-evidence.js';
import { RecordLives1760000840000 } from './migrations/1760000840000-record-lives.js';
import { Jobs1760000880000 } from './migrations/1760000880000-jobs.js';
import { CalendarDays1760000810000 } from './migrations/1760000810000-calendar-days.js';
import { RecordsOfPersons1760000861000 } from './migrations/1760000861000-records-of-persons.js';
import { RefusedChecksOfVolunteers1760000860000 } from './migrations/1760000860000-refused-checks-of-volunteers.js';
import { AccountHolders1760000895000 } from './migrations/1760000895000-account-holders.js';
import { Imports1760000890000 } from './migrations/1760000890000-imports.js';

/** Every migration, oldest first. */
export const migrations = [
  Foundations1760000000000,
  AuditTrail1760000050000,
  AccountSecurity1760000055000,
  StoredFiles1760000060000,
  AttemptCounts1760000070000,
  Places1760000100000,
  Teams1760000200000,
  CategoriesAndCampaigns1760000300000,
  Activities1760000400000,
  ActivityReports1760000450000,
  Beneficiaries1760000500000,
  Volunteers1760000600000,
  VolunteerConsents1760000610000,
  MembershipOrders1760000650000,
  PartyRosters1760000660000,
  Rosters1760000700000,
  RemovedPosts1760000710000,
  SignUpOrders1760000740000,
  CalendarFeeds1760000720000,
  CheckIns1760000770000,
  ServiceRecords1760000800000,
  ProvableHours1760000830000,
  RecordEvidence1760000850000,
  RecordLives1760000840000,
  Jobs1760000880000,
  CalendarDays1760000810000,
  Imports1760000890000,
  RefusedChecksOfVolunteers1760000860000,
  AccountHolders1760000895000,
  RecordsOfPersons1760000861000,
];
