import type { SliceWords } from '../../slice';

/** The audit trail in Chinese. */
export const auditEventZh = {
  name: '操作审计',
  fields: {
    at: '时间',
    action: '操作',
    subject: '对象',
    subjectType: '对象类型',
    actorName: '操作人',
    accountId: '操作人',
    reason: '原因',
    address: '来源地址',
    requestId: '请求编号',
  },
  empty: '没有符合条件的操作记录。每一次登录、修改、导出和查看敏感信息都会记录在这里，任何人都不能修改或删除。',
  tabs: { overview: '详情' },
  texts: {
    changed: '变更内容',
    unchanged: '这项操作没有改动数据。',
    field: '字段',
    before: '变更前',
    after: '变更后',
    kinds: {
      Account: '账号',
      Activity: '活动',
      Area: '区域',
      AreaStat: '区域统计',
      Beneficiary: '服务对象',
      Campaign: '专项行动',
      Category: '服务类别',
      Import: '批量导入',
      Job: '后台任务',
      Organisation: '单位',
      Project: '项目',
      SignUp: '报名',
      Station: '志愿服务站',
      StoredFile: '文件',
      Team: '志愿服务队',
    },
  },
} satisfies SliceWords;
