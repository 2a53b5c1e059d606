import type { SliceWords } from '../../slice';

/** Posts in Chinese. */
export const postZh = {
  name: '岗位',
  fields: {
    activityId: '活动',
    name: '岗位名称',
    duty: '岗位职责',
    position: '排序',
    longitude: '经度',
    latitude: '纬度',
    radiusMetres: '签到半径',
    qualification: '所需资格',
    minorsAllowed: '允许未成年人',
  },
  empty: '还没有岗位。先设置岗位（定点定岗），再安排班次。',
  transitions: { remove: '移除岗位' },
  texts: {
    add: '添加岗位',
    edit: '修改岗位',
    nameHint: '具体地点，如“兴隆铺路与南阳路交叉口东南角”',
    radiusHint: '在此距离内签到视为到岗',
    qualificationHint: '资格代码，如 FIRST-AID；不需要则留空',
    metres: '米',
    removeMeans: '移除“%{name}”？它的空班次将一并取消；已有人报名的岗位不能移除。',
    saved: '岗位已保存',
    removed: '岗位已移除',
  },
} satisfies SliceWords;
