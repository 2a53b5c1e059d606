import { placesResolvers } from './places-resolvers.js';
import { AuditEventResolver } from './access/trail/audit-event.resolver.js';
import { AccountChangesResolver } from './access/accounts/account-changes.resolver.js';
import { AccountResolver } from './access/accounts/account.resolver.js';
import { ColleagueResolver } from './access/accounts/colleague.resolver.js';
import { StoredFileResolver } from './access/files/stored-file.resolver.js';
import { ImportRowResolver } from './access/imports/import-row.resolver.js';
import { ImportStepsResolver } from './access/imports/import-steps.resolver.js';
import { ImportResolver } from './access/imports/import.resolver.js';
import { JobResolver } from './access/jobs/job.resolver.js';
import { SecondFactorResolver } from './access/second-factor/second-factor.resolver.js';
import { SessionResolver } from './access/sessions/session.resolver.js';
import { BeneficiaryPrivacyResolver } from './care/beneficiaries/beneficiary-privacy.resolver.js';
import { BeneficiaryStepsResolver } from './care/beneficiaries/beneficiary-steps.resolver.js';
import { BeneficiaryResolver } from './care/beneficiaries/beneficiary.resolver.js';
import {
  AreaBeneficiariesResolver,
  StationBeneficiariesResolver,
} from './care/beneficiaries/place-beneficiaries.resolver.js';
import { ServerInfoResolver } from './access/server-info/server-info.resolver.js';
import {
  AreaVolunteersResolver,
  OrganisationVolunteersResolver,
  VolunteerConsentResolver,
  VolunteerFactsResolver,
} from './people/volunteers/volunteer-facts.resolver.js';
import { VolunteerPrivacyResolver } from './people/volunteers/volunteer-privacy.resolver.js';
import { VolunteerEntryResolver, VolunteerStepsResolver } from './people/volunteers/volunteer-steps.resolver.js';
import { VolunteerResolver } from './people/volunteers/volunteer.resolver.js';
import { JoiningResolver } from './people/memberships/joining.resolver.js';
import { AccountHolderResolver } from './people/account-holders/account-holder.resolver.js';
import { MembershipStepsResolver } from './people/memberships/membership-steps.resolver.js';
import { MembershipResolver } from './people/memberships/membership.resolver.js';
import { TeamMembershipsResolver, VolunteerMembershipsResolver } from './people/memberships/memberships-of.resolver.js';
import { PartyRosterResolver } from './people/party-rosters/party-roster.resolver.js';
import {
  OrganisationRostersResolver,
  RosterEntriesResolver,
  RosterEntryListResolver,
} from './people/party-rosters/roster-lists.resolver.js';
import { VolunteerCardResolver } from './people/volunteers/volunteer-card.resolver.js';
import { AreaTeamsResolver, OrganisationTeamsResolver } from './people/teams/team-lists.resolver.js';
import { TeamStepsResolver } from './people/teams/team-steps.resolver.js';
import { TeamResolver } from './people/teams/team.resolver.js';
import {
  CampaignActivitiesResolver,
  OrganisationActivitiesResolver,
  ProjectActivitiesResolver,
  StationActivitiesResolver,
  TeamActivitiesResolver,
} from './service/activities/hosted-activities.resolver.js';
import { ActivityApprovalResolver } from './service/activities/activity-approval.resolver.js';
import { ActivityCourseResolver } from './service/activities/activity-course.resolver.js';
import { ActivityResolver } from './service/activities/activity.resolver.js';
import { ApprovalsResolver } from './service/approvals/approvals.resolver.js';
import { StateCheckOutResolver } from './service/service-records/state-check-out.resolver.js';
import { CampaignResolver } from './service/campaigns/campaign.resolver.js';
import { CategoryResolver } from './service/categories/category.resolver.js';
import { ActivityAttendanceResolver } from './service/check-ins/activity-attendance.resolver.js';
import { CheckInByCodeResolver } from './service/check-ins/check-in-by-code.resolver.js';
import { CheckInDeskResolver, EnterSheetResolver } from './service/check-ins/check-in-desk.resolver.js';
import { CheckInResolver } from './service/check-ins/check-in.resolver.js';
import { RecordChecksResolver } from './service/check-ins/record-checks.resolver.js';
import { LiveBoardResolver } from './service/live-boards/live-board.resolver.js';
import { ActivityFiguresResolver } from './service/figures/activity-figures.resolver.js';
import { StationProjectsResolver, TeamProjectsResolver } from './service/projects/hosted-projects.resolver.js';
import { ProjectResolver } from './service/projects/project.resolver.js';
import { CalendarDayResolver } from './service/working-days/calendar-day.resolver.js';
import { HourPolicyResolver } from './service/hour-policies/hour-policy.resolver.js';
import { ActivityHoursResolver } from './service/service-records/activity-hours.resolver.js';
import { MakeUpResolver } from './service/service-records/make-up.resolver.js';
import { RecordLinkResolver } from './service/service-records/record-link.resolver.js';
import {
  ActivityRecordsResolver,
  ServiceRecordResolver,
  VolunteerRecordsResolver,
} from './service/service-records/service-record.resolver.js';
import { VolunteerHoursResolver } from './service/volunteer-hours/volunteer-hours.resolver.js';
import {
  RecordAdjustmentResolver,
  RecordAdjustmentsResolver,
} from './service/record-adjustments/record-adjustment.resolver.js';
import { ObjectionResolver, RecordObjectionsResolver } from './service/objections/objection.resolver.js';
import { ReportResolver } from './service/reports/report.resolver.js';
import { CalendarFeedResolver } from './service/calendar-feeds/calendar-feed.resolver.js';
import { ActivityPostsResolver, PostResolver } from './service/posts/post.resolver.js';
import { OpenShiftsResolver } from './service/rosters/open-shifts.resolver.js';
import { RosterChangesResolver } from './service/rosters/roster-changes.resolver.js';
import { ShiftPatternResolver } from './service/shifts/shift-pattern.resolver.js';
import { ActivityShiftsResolver, PostShiftsResolver, ShiftResolver } from './service/shifts/shift.resolver.js';
import { SignUpLinkResolver } from './service/signups/link.resolver.js';
import { SignUpStepsResolver } from './service/signups/sign-up-steps.resolver.js';
import {
  ActivitySignUpsResolver,
  ShiftSignUpsResolver,
  SignUpResolver,
  VolunteerSignUpsResolver,
} from './service/signups/sign-up.resolver.js';

/** Every resolver of the house; nothing else imports them. */
export const resolvers = [
  ...placesResolvers,
  AccountChangesResolver,
  AccountHolderResolver,
  AccountResolver,
  ActivityApprovalResolver,
  ActivityAttendanceResolver,
  ActivityCourseResolver,
  ActivityFiguresResolver,
  ActivityHoursResolver,
  ActivityRecordsResolver,
  ActivityResolver,
  ApprovalsResolver,
  ActivitySignUpsResolver,
  AreaBeneficiariesResolver,
  AreaTeamsResolver,
  CampaignActivitiesResolver,
  AuditEventResolver,
  BeneficiaryPrivacyResolver,
  BeneficiaryResolver,
  BeneficiaryStepsResolver,
  CalendarDayResolver,
  CampaignResolver,
  CheckInByCodeResolver,
  CheckInDeskResolver,
  CheckInResolver,
  EnterSheetResolver,
  RecordChecksResolver,
  CategoryResolver,
  ColleagueResolver,
  HourPolicyResolver,
  ImportResolver,
  ImportRowResolver,
  ImportStepsResolver,
  JobResolver,
  JoiningResolver,
  MakeUpResolver,
  LiveBoardResolver,
  MembershipResolver,
  MembershipStepsResolver,
  OrganisationActivitiesResolver,
  OrganisationRostersResolver,
  OrganisationTeamsResolver,
  ProjectActivitiesResolver,
  PartyRosterResolver,
  ProjectResolver,
  ReportResolver,
  RosterEntriesResolver,
  RosterEntryListResolver,
  ServerInfoResolver,
  SecondFactorResolver,
  ObjectionResolver,
  RecordAdjustmentResolver,
  RecordAdjustmentsResolver,
  RecordLinkResolver,
  RecordObjectionsResolver,
  ServiceRecordResolver,
  SessionResolver,
  ShiftSignUpsResolver,
  SignUpResolver,
  SignUpLinkResolver,
  SignUpStepsResolver,
  StateCheckOutResolver,
  StationActivitiesResolver,
  StationProjectsResolver,
  StoredFileResolver,
  TeamActivitiesResolver,
  TeamMembershipsResolver,
  TeamProjectsResolver,
  StationBeneficiariesResolver,
  TeamResolver,
  TeamStepsResolver,
  AreaVolunteersResolver,
  OrganisationVolunteersResolver,
  VolunteerCardResolver,
  VolunteerMembershipsResolver,
  VolunteerConsentResolver,
  VolunteerEntryResolver,
  VolunteerFactsResolver,
  VolunteerHoursResolver,
  VolunteerPrivacyResolver,
  VolunteerRecordsResolver,
  VolunteerResolver,
  VolunteerSignUpsResolver,
  ActivityPostsResolver,
  ActivityShiftsResolver,
  PostResolver,
  PostShiftsResolver,
  RosterChangesResolver,
  OpenShiftsResolver,
  ShiftResolver,
  VolunteerStepsResolver,
  ShiftPatternResolver,
  CalendarFeedResolver,
] as const;
