import type { Alike } from '../../i18n/alike';
import type { SliceWords } from '../../slice';

/** Refused checks in Chinese. */
export const refusedCheckZh = {
  name: '被拒签到',
  fields: {
    volunteer: '志愿者或编号',
    activityId: '活动',
    areaId: '区域',
    stationId: '服务站',
    teamId: '服务队',
    at: '时间',
    direction: '签到/签退',
    method: '方式',
    operator: '操作人',
    code: '拒绝原因',
    skewSeconds: '时钟偏差',
    receivedAt: '接收时间',
  },
  empty: '没有被拒的签到。设备补传时被规则拒绝的记录会保留在这里，核实后可由队长重新签到。',
  texts: { title: '被拒签到' },
} satisfies SliceWords;

/** Refused checks in English. */
export const refusedCheckEn: Alike<typeof refusedCheckZh> = {
  name: 'Refused check-in |||| Refused check-ins',
  fields: {
    volunteer: 'Volunteer or number',
    activityId: 'Activity',
    areaId: 'Area',
    stationId: 'Station',
    teamId: 'Team',
    at: 'When',
    direction: 'In or out',
    method: 'How',
    operator: 'Operator',
    code: 'Why refused',
    skewSeconds: 'Clock skew',
    receivedAt: 'Received',
  },
  empty:
    'Nothing was refused. What a device hands in and a rule refuses stays here; once looked at, a leader can check the person in anew.',
  texts: { title: 'Refused check-ins' },
};
