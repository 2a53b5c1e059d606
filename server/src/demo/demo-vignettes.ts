import type { DraftActivityInput } from '../service/activities/activity.inputs.js';
import { atLocal } from './demo-year.js';

/** What the two activities refer to, by name. */
export interface VignetteIds {
  readonly area: (name: string) => string;
  readonly station: (name: string) => string;
  readonly team: (name: string) => string;
  readonly organisation: (name: string) => string;
  readonly category: (name: string) => string;
  readonly campaign: (name: string) => string;
}

/** One of the two activities that the newspaper tells in full. */
export interface Vignette {
  readonly input: DraftActivityInput;
  /** The team that carries it. */
  readonly team: string;
  readonly personTimes: number;
  readonly report: string;
}

/** 郑州财经学院's team at the crossing of 兴隆铺路 and 南阳路. */
export function trafficPost(day: string, ids: VignetteIds): Vignette {
  const team = '郑州财经学院志愿服务队';
  const input = {
    title: '清华园社区交通文明岗',
    summary:
      '头戴小红帽、身穿红马甲，手持交通劝导小红旗，引导行人和非机动车按信号灯有序通行，劝导闯红灯、逆行、横穿马路。',
    areaId: ids.area('清华园社区'),
    stationId: ids.station('清华园社区学雷锋志愿服务站'),
    teamId: ids.team(team),
    leadId: ids.organisation('郑州财经学院'),
    coOrganiserIds: [ids.organisation('老鸦陈街道清华园社区党支部')],
    categoryIds: [ids.category('交通引导'), ids.category('文明风尚')],
    campaignId: ids.campaign('文明交通'),
    place: '兴隆铺路与南阳路交叉口',
    longitude: 113.6408,
    latitude: 34.8196,
    startsAt: atLocal(day, 8),
    endsAt: atLocal(day, 10),
    recruitUntil: atLocal(day, 8),
    capacity: 20,
    risk: 'MEDIUM',
    riskNotice: '路口车流量大：站在安全岛或人行道内，服从交警指挥，不得进入机动车道。',
    insuranceNumber: 'SF-2018-120501',
    minorsAllowed: false,
    makeUp: false,
  } as const;
  const report = '20名志愿者分四组守住路口四角，两小时里劝导不文明通行行为，扶老人、护学生过街。';
  return {
    input: { ...input, coOrganiserIds: [...input.coOrganiserIds], categoryIds: [...input.categoryIds] },
    team,
    personTimes: 60,
    report,
  };
}

const acts = [
  ['歌舞《为惠济干杯》', '惠济区文化馆艺术团', 6],
  ['川剧《变脸》', '特邀演员', 8],
  ['舞蹈《青花韵》', '惠济区文化志愿服务队', 6],
  ['豫剧选段《打金枝》', '老鸦陈戏迷社', 12],
  ['戏曲小品《喜相逢》', '惠济区文化志愿服务队', 15],
  ['舞蹈《扎西德勒》', '惠济区文化馆艺术团', 6],
] as const;

/** The show for the old people of 老鸦陈: one lead, three co-organisers, a programme of named acts. */
export function showForTheOld(day: string, ids: VignetteIds): Vignette {
  const team = '惠济区文化志愿服务队';
  const coOrganisers = ['惠济区新时代文明实践中心', '惠济区长兴路街道老鸦陈村党总支', '民盟惠济总支'];
  const input = {
    title: '“志愿同行、一路有你”红色文艺轻骑兵送文艺进基层',
    summary: '文化志愿者走进老鸦陈村老年人安置房，为老人们送上一场演出。',
    areaId: ids.area('老鸦陈社区'),
    stationId: ids.station('老鸦陈社区学雷锋志愿服务站'),
    teamId: ids.team(team),
    leadId: ids.organisation('惠济区文化馆'),
    categoryIds: [ids.category('文化艺术'), ids.category('关爱特殊群体')],
    place: '老鸦陈村老年人安置房广场',
    longitude: 113.6302,
    latitude: 34.8323,
    startsAt: atLocal(day, 18, 30),
    endsAt: atLocal(day, 20, 30),
    recruitUntil: atLocal(day, 18),
    capacity: 40,
    risk: 'LOW',
    riskNotice: '夜间演出：注意舞台电线和台阶，引导老人有序进退场。',
    minorsAllowed: false,
    makeUp: false,
  } as const;
  const programme = acts.map(([title, performer, minutes]) => ({ title, performer, minutes }));
  const report = '六个节目演出两小时，安置房里的老人和邻里坐满了广场，不时鼓掌叫好。';
  const coOrganiserIds = coOrganisers.map(ids.organisation);
  const whole = { ...input, categoryIds: [...input.categoryIds], coOrganiserIds, acts: programme };
  return { input: whole, team, personTimes: 300, report };
}
