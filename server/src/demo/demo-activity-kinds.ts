import type { DemoTeam } from './demo-team-names.js';

/** A kind of activity that the demo repeats over the year. Categories and campaigns go by their names. */
export interface DemoActivityKind {
  readonly title: string;
  /** Kinds of teams that hold it. */
  readonly teams: readonly DemoTeam['kind'][];
  readonly summary: string;
  readonly categories: readonly string[];
  readonly campaign: string | null;
  readonly place: string;
  readonly minutes: number;
  readonly capacity: readonly [least: number, most: number];
  readonly risk: 'LOW' | 'MEDIUM';
  /** How many of the year's 500. */
  readonly times: number;
}

/** What the district did this year: 500 activities less the two that are told in full, 200 of them 清洁家园. */
export const demoActivityKinds: readonly DemoActivityKind[] = [
  {
    title: '“清洁家园”环境整治',
    teams: ['ENVIRONMENT', 'COMMUNITY', 'PARTY', 'YOUTH'],
    summary: '清扫楼院和背街小巷，规范“六小”门店门前秩序，劝导乱扔垃圾、乱停车和私搭乱建。',
    categories: ['环境保护', '文明风尚'],
    campaign: '清洁家园',
    place: '楼院与背街小巷',
    minutes: 120,
    capacity: [15, 40],
    risk: 'LOW',
    times: 200,
  },
  {
    title: '文明交通志愿引导',
    teams: ['TRAFFIC', 'SCHOOL', 'COMMUNITY'],
    summary: '早晚高峰定点定岗，劝导闯红灯、逆行和横穿马路，护送老人和孩子过街。',
    categories: ['交通引导', '文明风尚'],
    campaign: '文明交通',
    place: '门前路口',
    minutes: 120,
    capacity: [6, 20],
    risk: 'MEDIUM',
    times: 84,
  },
  {
    title: '义务植树',
    teams: ['ENVIRONMENT', 'YOUTH', 'PARTY'],
    summary: '在黄河大堤和城区绿地补植树苗，认领养护。',
    categories: ['环境保护'],
    campaign: '义务植树',
    place: '认养林带（黄河大堤）',
    minutes: 180,
    capacity: [30, 80],
    risk: 'MEDIUM',
    times: 12,
  },
  {
    title: '义务献血',
    teams: ['MEDICAL', 'EMERGENCY'],
    summary: '在献血车旁引导登记、陪护献血者并宣传无偿献血常识。',
    categories: ['卫生健康'],
    campaign: '义务献血',
    place: '小广场献血车',
    minutes: 240,
    capacity: [8, 20],
    risk: 'LOW',
    times: 12,
  },
  {
    title: '慰问困难群众',
    teams: ['PARTY', 'WOMEN', 'OTHER'],
    summary: '走访低保、残疾和独居老人家庭，送去米面油，听取困难并登记需求。',
    categories: ['关爱特殊群体', '社区服务'],
    campaign: null,
    place: '困难群众家中',
    minutes: 150,
    capacity: [6, 15],
    risk: 'LOW',
    times: 50,
  },
  {
    title: '上门医疗与维修',
    teams: ['MEDICAL', 'EMERGENCY'],
    summary: '为行动不便的居民上门量血压、测血糖，检修水电气和家用电器。',
    categories: ['卫生健康', '关爱特殊群体'],
    campaign: null,
    place: '居民家中',
    minutes: 180,
    capacity: [6, 12],
    risk: 'LOW',
    times: 36,
  },
  {
    title: '法律法规咨询',
    teams: ['LEGAL'],
    summary: '在行政村和非公企业讲解劳动、婚姻和防诈骗的法律知识，现场答疑。',
    categories: ['法律服务'],
    campaign: null,
    place: '大院',
    minutes: 120,
    capacity: [4, 10],
    risk: 'LOW',
    times: 24,
  },
  {
    title: '妇幼保健咨询',
    teams: ['MEDICAL', 'WOMEN'],
    summary: '为孕产妇和带娃家庭讲解保健与喂养知识，发放手册。',
    categories: ['卫生健康'],
    campaign: null,
    place: '卫生服务点',
    minutes: 120,
    capacity: [4, 10],
    risk: 'LOW',
    times: 20,
  },
  {
    title: '送文艺进社区',
    teams: ['CULTURE'],
    summary: '文化志愿者带着歌舞、豫剧和小品走进社区广场。',
    categories: ['文化艺术'],
    campaign: null,
    place: '文化广场',
    minutes: 120,
    capacity: [15, 40],
    risk: 'LOW',
    times: 20,
  },
  {
    title: '便民事项帮办代办',
    teams: ['OTHER', 'YOUTH', 'COMMUNITY'],
    summary: '在窗口引导取号、教老人使用自助终端，代填表格。',
    categories: ['社区服务', '文明风尚'],
    campaign: null,
    place: '便民窗口',
    minutes: 240,
    capacity: [4, 10],
    risk: 'LOW',
    times: 20,
  },
  {
    title: '课后阅读陪伴',
    teams: ['CULTURE', 'SCHOOL', 'YOUTH'],
    summary: '在图书馆和社区书屋陪孩子读书、写作业。',
    categories: ['支教助学', '文化艺术'],
    campaign: null,
    place: '书屋',
    minutes: 120,
    capacity: [4, 12],
    risk: 'LOW',
    times: 20,
  },
];
