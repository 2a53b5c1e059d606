import type { SliceWords } from '../../slice';

/** Memberships in Chinese. */
export const membershipZh = {
  name: '队员',
  fields: {
    volunteer: '志愿者',
    volunteerId: '志愿者',
    volunteerNumber: '志愿者编号',
    team: '队伍',
    teamId: '队伍',
    areaId: '队伍所属区域',
    role: '队内角色',
    state: '状态',
    fromOn: '入队日期',
    untilOn: '退出日期',
    requestedAt: '申请时间',
    decidedBy: '审核人',
    stateReason: '原因',
    joinCode: '邀请码',
  },
  empty: '这里还没有队员。打开一支队伍，凭志愿者编号添加队员；或在志愿者页面替其申请加入队伍。',
  transitions: { agree: '同意加入', refuse: '拒绝', end: '退出队伍', changeRole: '调整角色' },
  texts: {
    add: '添加队员',
    addMeans: '由队长或镇办、区级管理员直接添加，不受加入方式限制。志愿者须已通过审核。',
    join: '申请加入队伍',
    joinMeans: '按队伍的加入方式处理：自由加入和凭邀请码的当即入队，须审核的等待队长同意。',
    numberHint: '志愿者的终身编号；合并前的旧编号也可以',
    codeHint: '仅“凭邀请码”的队伍需要填写',
    waiting: '待审核',
  },
  enums: {
    MembershipRole: { LEADER: '队长', DEPUTY: '副队长', MEMBER: '队员' },
    MembershipState: { REQUESTED: '待审核', ACTIVE: '在队', REFUSED: '未同意', ENDED: '已退出' },
  },
  errors: {
    ALREADY_A_MEMBER: '这名志愿者已在这支队伍，或已提出申请。',
    WRONG_WAY_TO_JOIN: '这支队伍不以这种方式接收队员，请看它的加入方式。',
    JOIN_CODE_WRONG: '邀请码不对，或已更换。',
    TEAM_SUSPENDED: '这支队伍已暂停，暂不接收队员。',
    TEAM_HAS_LEADER: '这支队伍已有队长。请先调整原队长的角色。',
    VOLUNTEER_NOT_VERIFIED: '这名志愿者尚未通过审核，或已暂停、注销。',
  },
} satisfies SliceWords;
