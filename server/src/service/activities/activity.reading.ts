import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { storedFileReading } from '../../access/files/stored-file.reading.js';
import { inDistrict } from '../../access/scope.js';
import type { Condition } from '../../database/condition.js';
import { addDerived, addMany, declareReading, type Reading } from '../../execution/reading.js';
import {
  AreaCondition,
  BooleanCondition,
  DateTimeCondition,
  enumCondition,
  IdCondition,
  IntCondition,
} from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { organisationReading } from '../../places/organisations/organisation.reading.js';
import { organisationUses } from '../../places/organisations/organisation-uses.js';
import { stationUses } from '../../places/stations/station-uses.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { campaignReading } from '../campaigns/campaign.reading.js';
import { categoryReading } from '../categories/category.reading.js';
import { projectReading } from '../projects/project.reading.js';
import { ProgrammeAct } from './activity-links.entity.js';
import { Activity, ActivityState, ExcludedKind, RiskLevel } from './activity.entity.js';
import { awaitingApproval, visibleActivities } from './activity.policy.js';
import { activityFactProperties } from './activity.states.js';

const categoryLink = { table: 'activity_category', key: 'activity_id', column: 'category_id' };
const organiserLink = { table: 'activity_organiser', key: 'activity_id', column: 'organisation_id' };

/** Activities show to who administers the area, manages the station or leads the team, and to the area's auditor. */
export const activityReading: Reading = declareReading({
  type: 'Activity',
  list: 'activities',
  entity: Activity,
  one: {
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
    team: { of: () => teamReading, key: 'teamId' },
    lead: { of: () => organisationReading, key: 'leadId' },
    project: { of: () => projectReading, key: 'projectId' },
    campaign: { of: () => campaignReading, key: 'campaignId' },
    submittedBy: { of: () => colleagueReading, key: 'submittedById' },
    approvedBy: { of: () => colleagueReading, key: 'approvedById' },
    scan: { of: () => storedFileReading, key: 'scanId' },
  },
  computed: {
    transitions: activityFactProperties,
    publishChecks: activityFactProperties,
    editableFields: ['state'],
  },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    state: { type: enumCondition(ActivityState, 'ActivityState'), description: 'By state. (状态)' },
    categoryId: { type: () => IdCondition, link: categoryLink, description: 'By one of its categories. (服务类别)' },
    campaignId: { type: () => IdCondition, description: 'By campaign. (专项行动)' },
    projectId: { type: () => IdCondition, description: 'By project. (项目)' },
    areaId: { type: () => AreaCondition, description: 'By area. (所在区域)' },
    stationId: { type: () => IdCondition, description: 'By station. (服务站)' },
    teamId: { type: () => IdCondition, description: 'By leading team. (服务队)' },
    leadId: { type: () => IdCondition, description: 'By lead organiser. (主办单位)' },
    coOrganiserId: { type: () => IdCondition, link: organiserLink, description: 'By a co-organiser. (协办单位)' },
    startsAt: { type: () => DateTimeCondition, description: 'By start. (开始时间)' },
    endsAt: { type: () => DateTimeCondition, description: 'By end. (结束时间)' },
    risk: { type: enumCondition(RiskLevel, 'RiskLevel'), description: 'By risk. (风险等级)' },
    excludedKind: {
      type: enumCondition(ExcludedKind, 'ExcludedKind'),
      description: 'By why it earns no hours. (不计时长的情形)',
    },
    makeUp: { type: () => BooleanCondition, description: 'By whether it was entered afterwards. (补录)' },
    capacity: { type: () => IntCondition, description: 'By capacity. (招募人数)' },
    personTimes: { type: () => IntCondition, description: 'By person-times of beneficiaries. (受益人次)' },
    awaitingMe: { type: () => BooleanCondition, description: 'By whether the caller may approve it now. (待我审批)' },
  },
  derived: { awaitingMe: ({ caller }) => awaitingApproval(caller) },
  sort: ['startsAt', 'endsAt', 'title', 'state', 'capacity', 'personTimes'],
  defaultSort: [{ field: 'startsAt', direction: 'DESC' }],
  search: byName({ name: 'title', initials: 'titleInitials' }),
  visible: visibleActivities,
});

const linkedTo = { parentKey: 'activity_id', childKey: 'organisation_id' };
addMany(activityReading, 'coOrganisers', {
  of: () => organisationReading,
  by: { table: 'activity_organiser', ...linkedTo },
  as: 'list',
  order: ['name'],
});
addMany(activityReading, 'categories', {
  of: () => categoryReading,
  by: { table: 'activity_category', parentKey: 'activity_id', childKey: 'category_id' },
  as: 'list',
  order: ['code'],
});

/** The acts of a programme; reached only through their activity. */
export const programmeActReading: Reading = declareReading({
  type: 'ProgrammeAct',
  list: '',
  entity: ProgrammeAct,
  visible: inDistrict,
});
addMany(activityReading, 'acts', { of: () => programmeActReading, by: 'activityId', as: 'list', order: ['position'] });

addMany(stationReading, 'activities', { of: () => activityReading, by: 'stationId', as: 'connection' });
addMany(teamReading, 'activities', { of: () => activityReading, by: 'teamId', as: 'connection' });
addMany(organisationReading, 'activities', { of: () => activityReading, by: 'leadId', as: 'connection' });
addMany(projectReading, 'activities', { of: () => activityReading, by: 'projectId', as: 'connection' });
addMany(campaignReading, 'activities', { of: () => activityReading, by: 'campaignId', as: 'connection' });

const over = ['CLOSED', 'LOCKED', 'CANCELLED'];
stationUses.add({ what: 'activities', entity: Activity, by: 'stationId', endsIn: over });
organisationUses.add({ what: 'activities', entity: Activity, by: 'leadId', endsIn: over });

const regularDays = 90;

/** A project is regular when an activity that ended within the last 90 days was held for it and is closed. */
addDerived(projectReading, 'regular', ({ db, now }) => {
  const since = new Date(Date.parse(now) - regularDays * 86_400_000).toISOString();
  const closed: Condition = { oneOf: ['state', ['CLOSED', 'LOCKED']] };
  const where: Condition = { all: [closed, { compare: ['endsAt', '>=', since] }] };
  return { among: { property: 'id', of: db.table(Activity), select: 'projectId', where } };
});
