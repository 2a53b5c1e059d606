import type { Alike } from '../../i18n/alike';

/** The live board in Chinese. */
export const liveBoardZh = {
  title: '现场看板',
  open: '实时更新中，数据截至 %{at}',
  connecting: '正在连接，数据截至 %{at}',
  broken: '实时连接中断，每几秒查询一次；数据截至 %{at}',
  fill: '全屏显示',
  figures: '到岗人数',
  expected: '应到',
  present: '在岗',
  left: '已签退',
  missing: '未到',
  awaited: '待到',
  walkIns: '现场加入',
  missingPeople: '未到人员',
  nobody: '没有未到的人员。',
  noShifts: '还没有班次。请先在活动的“班次”页安排岗位和班次。',
  more: '另有 %{count} 人未列出姓名。',
  ofShift: '应到 %{expected}，在岗 %{present}，已签退 %{left}，未到 %{missing}',
  walkedIn: '%{name}（现场加入）',
};

/** The live board in English. */
export const liveBoardEn: Alike<typeof liveBoardZh> = {
  title: 'Live board',
  open: 'Live, as of %{at}',
  connecting: 'Connecting, as of %{at}',
  broken: 'The live line is broken; asking every few seconds. As of %{at}',
  fill: 'Full screen',
  figures: 'Attendance',
  expected: 'Expected',
  present: 'Present',
  left: 'Left',
  missing: 'Missing',
  awaited: 'Awaited',
  walkIns: 'Walked in',
  missingPeople: 'Who is missing',
  nobody: 'Nobody is missing.',
  noShifts: 'No shifts yet. Plan posts and shifts on the activity’s tab “Shifts” first.',
  more: 'And %{count} more, without their names here.',
  ofShift: '%{expected} expected, %{present} present, %{left} left, %{missing} missing',
  walkedIn: '%{name} (walked in)',
};
