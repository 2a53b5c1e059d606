import type { SliceWords } from '../../slice';

/** Organisations in Chinese. */
export const organisationZh = {
  name: '单位',
  fields: {
    q: '名称、拼音首字母或信用代码',
    name: '名称',
    kind: '类型',
    area: '所在区域',
    areaId: '所在区域',
    creditCode: '统一社会信用代码',
    contactName: '联系人',
    contactPhone: '联系电话',
    address: '地址',
    state: '状态',
  },
  empty: '还没有单位。先登记社区、学校、机关等单位，才能设立站点、组建队伍。',
  transitions: { close: '停用', reopen: '恢复' },
  texts: {
    identity: '基本信息',
    contact: '联系方式',
    creditCodeHint: '18 位，末位为校验码；可留空',
    creditCodeWrong: '统一社会信用代码有误：请核对每一位，末位是校验码。',
    phoneHint: '手机或座机，如 0371-63601234',
  },
  enums: {
    OrganisationKind: {
      UNIT: '机关企事业单位',
      SCHOOL: '学校',
      PARTY_BRANCH: '党组织',
      SOCIAL_ORGANISATION: '社会组织',
      VOLUNTEER_CENTRE: '志愿服务中心',
      OTHER: '其他',
    },
    OrganisationState: { ACTIVE: '正常', CLOSED: '已停用' },
  },
} satisfies SliceWords;
