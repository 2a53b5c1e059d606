import type { SliceWords } from '../../slice';

/** Projects in Chinese. */
export const projectZh = {
  name: '服务项目',
  fields: {
    q: '名称或拼音首字母',
    name: '名称',
    category: '服务类别',
    categoryId: '服务类别',
    area: '所在区域',
    areaId: '所在区域',
    station: '所属服务站',
    stationId: '所属服务站',
    team: '所属服务队',
    teamId: '所属服务队',
    description: '项目简介',
    startsOn: '启动日期',
    state: '状态',
  },
  empty: '还没有服务项目。每个站点应有三项以上常态化运转的项目，可从这里新建。',
  transitions: { pause: '暂停', resume: '恢复', end: '终止' },
  texts: {
    identity: '基本信息',
    carriers: '由谁承担',
    carriersHint: '站点和队伍至少选一个',
  },
  enums: { ProjectState: { ACTIVE: '运行中', PAUSED: '已暂停', ENDED: '已终止' } },
} satisfies SliceWords;
