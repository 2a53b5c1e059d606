import { Account } from './access/accounts/account.entity.js';
import { AuditEvent } from './access/audit/audit-event.entity.js';
import { Replay } from './access/audit/replay.entity.js';
import { StoredFile } from './access/files/stored-file.entity.js';
import { AttemptCount } from './access/sessions/attempt-count.entity.js';
import { RecoveryCode } from './access/second-factor/recovery-code.entity.js';
import { Session } from './access/sessions/session.entity.js';
import { BeneficiaryConsent } from './care/beneficiaries/beneficiary-consent.entity.js';
import { Beneficiary, BeneficiaryGroupMark } from './care/beneficiaries/beneficiary.entity.js';
import { NumberSeries } from './database/number-series.entity.js';
import type { EntityClass } from './database/transaction.js';
import { DataImport } from './access/imports/data-import.entity.js';
import { ImportMapping } from './access/imports/import-mapping.entity.js';
import { ImportRow } from './access/imports/import-row.entity.js';
import { Job } from './jobs/job.entity.js';
import { Team } from './people/teams/team.entity.js';
import { AreaStat } from './places/areas/area-stat.entity.js';
import { Area, AreaAncestor } from './places/areas/area.entity.js';
import { Organisation } from './places/organisations/organisation.entity.js';
import { Station } from './places/stations/station.entity.js';
import { ActivityCategory, ActivityOrganiser, ProgrammeAct } from './service/activities/activity-links.entity.js';
import { Activity } from './service/activities/activity.entity.js';
import { Campaign } from './service/campaigns/campaign.entity.js';
import { Category } from './service/categories/category.entity.js';
import { Project } from './service/projects/project.entity.js';
import { ActivityPhoto } from './service/reports/activity-photo.entity.js';
import { BeneficiaryCount } from './service/reports/beneficiary-count.entity.js';
import { Volunteer } from './people/volunteers/volunteer.entity.js';
import { VolunteerConsent } from './people/volunteers/volunteer-consent.entity.js';
import { VolunteerNumber } from './people/volunteers/volunteer-number.entity.js';
import { PartyRosterEntry } from './people/party-rosters/party-roster-entry.entity.js';
import { PartyRoster } from './people/party-rosters/party-roster.entity.js';
import { TeamMembership } from './people/memberships/team-membership.entity.js';
import { Post } from './service/posts/post.entity.js';
import { Shift } from './service/shifts/shift.entity.js';
import { SignUp } from './service/signups/sign-up.entity.js';
import { CheckEvent } from './service/check-ins/check-event.entity.js';
import { RefusedCheck } from './service/check-ins/refused-check.entity.js';
import { ServiceRecord } from './service/service-records/service-record.entity.js';
import { RecordAdjustment } from './service/service-records/record-adjustment.entity.js';
import { Objection } from './service/service-records/objection.entity.js';
import { HourPolicy } from './service/hour-policies/hour-policy.entity.js';
import { RecordChain } from './service/service-records/record-chain.entity.js';
import { RecordEvidence } from './service/service-records/record-evidence.entity.js';
import { RecordLink } from './service/service-records/record-link.entity.js';
import { CalendarFeed } from './service/calendar-feeds/calendar-feed.entity.js';
import { CalendarDay } from './service/working-days/calendar-day.entity.js';

/** Every entity of the house. */
export const entities: EntityClass<object>[] = [
  Account,
  Activity,
  ActivityCategory,
  ActivityOrganiser,
  ActivityPhoto,
  Area,
  AreaAncestor,
  AreaStat,
  AttemptCount,
  AuditEvent,
  Beneficiary,
  BeneficiaryConsent,
  BeneficiaryCount,
  BeneficiaryGroupMark,
  Campaign,
  Category,
  DataImport,
  ImportMapping,
  ImportRow,
  Job,
  NumberSeries,
  Organisation,
  ProgrammeAct,
  Project,
  Replay,
  RecoveryCode,
  Session,
  Station,
  StoredFile,
  Team,
  Volunteer,
  VolunteerNumber,
  VolunteerConsent,
  TeamMembership,
  PartyRoster,
  PartyRosterEntry,
  Post,
  Shift,
  SignUp,
  CheckEvent,
  RefusedCheck,
  ServiceRecord,
  RecordAdjustment,
  Objection,
  RecordEvidence,
  RecordLink,
  RecordChain,
  HourPolicy,
  CalendarDay,
  CalendarFeed,
];
