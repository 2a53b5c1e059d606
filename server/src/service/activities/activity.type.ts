import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { StoredFileType } from '../../access/files/stored-file.type.js';
import { DateTime, Day } from '../../kernel/scalars.js';
import { TeamType } from '../../people/teams/team.type.js';
import { AreaType } from '../../places/areas/area.type.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { CampaignType } from '../campaigns/campaign.type.js';
import { ProjectType } from '../projects/project.type.js';
import { ActivityState, ExcludedKind, RiskLevel, type Activity } from './activity.entity.js';

registerEnumType(ActivityState, {
  name: 'ActivityState',
  description: 'Where an activity stands. (活动状态)',
  valuesConfig: {
    DRAFT: { description: 'Being written. (草稿)' },
    SUBMITTED: { description: 'Waiting for approval. (待审批)' },
    RETURNED: { description: 'Sent back to be mended. (已退回)' },
    APPROVED: { description: 'Approved, not yet published. (已批准)' },
    RECRUITING: { description: 'Published; volunteers can sign up. (招募中)' },
    FULL: { description: 'Published, and every place taken. (已满员)' },
    RUNNING: { description: 'Under way. (进行中)' },
    ENDED: { description: 'Over; its report is due. (已结束)' },
    CLOSED: { description: 'Reported; it counts. (已结项)' },
    LOCKED: { description: 'Its period is closed; nothing changes any more. (已锁定)' },
    CANCELLED: { description: 'Will not take place. (已取消)' },
  },
});

registerEnumType(RiskLevel, {
  name: 'RiskLevel',
  description: 'How likely somebody comes to harm. (风险等级)',
  valuesConfig: {
    LOW: { description: 'No more than in daily life. (低)' },
    MEDIUM: { description: 'Some, such as beside traffic; volunteers are insured. (中)' },
    HIGH: { description: 'High, such as on water; volunteers are insured. (高)' },
  },
});

registerEnumType(ExcludedKind, {
  name: 'ExcludedKind',
  description: 'Doings that are no volunteer service and earn no hours. (不计时长的情形)',
  valuesConfig: {
    JOB_DUTY: { description: "Duties of one's job. (本职工作)" },
    INTERNAL_CHORE: { description: 'Internal chores of a unit or a school. (单位或学校内部事务)' },
    OWN_INTEREST: { description: 'Trips, study or voting in one’s own interest. (参观、学习、投票等自身事务)' },
    ATTENDANCE: { description: 'Meals, meetings, rehearsals, filling an audience. (聚餐、会议、排练、充当观众)' },
    PAID: { description: 'Paid above a normal allowance. (报酬超过正常补贴)' },
    DONATION: { description: 'Donating, or forwarding posts. (捐款捐物、转发信息)' },
  },
});

type Hidden = `${string}Id` | 'districtId' | 'titleInitials';
type PublicColumn = Exclude<keyof Activity, Hidden>;

@ObjectType('Activity', { description: 'One event of volunteer service. (志愿服务活动)', simpleResolvers: true })
export class ActivityType implements Pick<Activity, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'Title. (活动名称)' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What happens and for whom. (活动简介)' })
  summary: string | null;

  @Field(() => AreaType, { description: 'Where it takes place; who administers that area approves it. (所在区域)' })
  area: AreaType;

  @Field(() => StationType, { nullable: true, description: 'The station that holds it. (服务站)' })
  station: StationType | null;

  @Field(() => TeamType, { nullable: true, description: 'The team that leads it. (服务队)' })
  team: TeamType | null;

  @Field(() => OrganisationType, { description: 'The lead organiser. (主办单位)' })
  lead: OrganisationType;

  @Field(() => ProjectType, { nullable: true, description: 'The standing project that it is held for. (所属项目)' })
  project: ProjectType | null;

  @Field(() => CampaignType, { nullable: true, description: 'The campaign that it belongs to. (专项行动)' })
  campaign: CampaignType | null;

  @Field(() => String, { description: 'The spot in words: a crossing, a hall. (活动地点)' })
  place: string;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84. (经度)' })
  longitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84. (纬度)' })
  latitude: number | null;

  @Field(() => DateTime, { description: 'When it starts. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends. (结束时间)' })
  endsAt: string;

  @Field(() => Day, { description: 'The day on which it starts, Asia/Shanghai. (活动日期)' })
  startsOn: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when volunteers can sign up. (招募截止)' })
  recruitUntil: string | null;

  @Field(() => Int, { description: 'How many volunteers can take part. (招募人数)' })
  capacity: number;

  @Field(() => RiskLevel, { description: 'How likely somebody comes to harm. (风险等级)' })
  risk: RiskLevel;

  @Field(() => String, { nullable: true, description: 'What volunteers are told of the risks. (风险告知)' })
  riskNotice: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the insurance policy. (保险单号)' })
  insuranceNumber: string | null;

  @Field(() => Boolean, { description: 'Whether minors may take part. (允许未成年人参加)' })
  minorsAllowed: boolean;

  @Field(() => String, { nullable: true, description: 'The adult who answers for the minors. (带队成年人)' })
  adultLeadName: string | null;

  @Field(() => ExcludedKind, { nullable: true, description: 'Why it earns no hours, if so. (不计时长的情形)' })
  excludedKind: ExcludedKind | null;

  @Field(() => Boolean, { description: 'Entered afterwards, with a scan and a declaration. (补录)' })
  makeUp: boolean;

  @Field(() => String, { nullable: true, description: 'What is declared of a make-up activity. (补录声明)' })
  declaration: string | null;

  @Field(() => StoredFileType, { nullable: true, description: 'The scanned proof of a make-up activity. (补录扫描件)' })
  scan: StoredFileType | null;

  @Field(() => ActivityState, { description: 'Where it stands. (状态)' })
  state: ActivityState;

  @Field(() => ColleagueType, { nullable: true, description: 'Who submitted it last. (提交人)' })
  submittedBy: ColleagueType | null;

  @Field(() => ColleagueType, { nullable: true, description: 'Who approved it. (审批人)' })
  approvedBy: ColleagueType | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned or cancelled last. (原因)' })
  stateReason: string | null;

  @Field(() => String, { nullable: true, description: 'The closing report. (结项报告)' })
  report: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was reported last. (报告时间)' })
  reportedAt: string | null;

  @Field(() => Int, { nullable: true, description: 'Person-times of beneficiaries; none until reported. (受益人次)' })
  personTimes: number | null;

  @Field(() => String, { nullable: true, description: 'Why it reached nobody, when that is so. (无受益人说明)' })
  nobodyReason: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
