import type { SliceWords } from '../../slice';

/** Accounts in Chinese. */
export const accountZh = {
  name: '账号',
  fields: {
    q: '姓名、用户名或拼音首字母',
    displayName: '姓名',
    username: '用户名',
    role: '角色',
    scope: '权限范围',
    scopeId: '权限范围',
    scopeKind: '权限范围类型',
    areaId: '所属区域',
    state: '状态',
    totpEnabled: '两步验证',
    mustChangePassword: '待改初始密码',
    lastSignInAt: '最近登录',
    createdAt: '开通时间',
    passwordHash: '密码',
  },
  empty: '没有符合条件的账号。为同事开通账号后，对方凭用户名和初始密码即可登录。',
  tabs: { overview: '概况', sessions: '登录会话' },
  transitions: {
    suspend: '停用',
    restore: '恢复',
    resetPassword: '重置密码',
    removeSecondFactor: '解除两步验证',
  },
  texts: {
    person: '使用人',
    reach: '角色与权限范围',
    signingIn: '登录',
    usernameHint: '2 至 60 个字母、数字或 . _ @ -，不区分大小写；开通后不能修改',
    scopeOf: {
      DISTRICT_ADMIN: '区级管理员管理全区',
      STREET_ADMIN: '选择街道、镇或社区；本级及下级都归其管理',
      AUDITOR: '选择可查看的区域；督查只读，敏感信息脱敏显示',
    },
    passwordOnce:
      '请现在把用户名“%{username}”和下面的密码交给本人：离开本页后不再显示，遗失只能重置。首次登录须修改密码。',
    copy: '复制密码',
    copied: '已复制',
    asks: {
      resetPassword: '将为%{name}生成新的密码，只显示一次；其所有登录会话立即结束。',
      removeSecondFactor: '%{name}今后只凭密码即可登录，所有登录会话立即结束。请先核实本人身份，并写明核实方式。',
    },
    noSessions: '目前没有登录中的浏览器。',
    unknownBrowser: '未知的浏览器',
    sessionLine: '来源 %{address}　登录于 %{since}　最近使用 %{used}',
    thisSession: '当前会话',
    endSession: '结束会话',
  },
  enums: { AccountState: { ACTIVE: '启用', SUSPENDED: '停用' } },
} satisfies SliceWords;
