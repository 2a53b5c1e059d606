import type { Words } from '../../slice';

/** Words of hours, make-ups and opening balances in Chinese. */
export const enteredZh = {
  hours: {
    title: '工时',
    compute: '计算工时',
    earnsNone: '该活动不计服务时长：属于不计时长的六类情形，或已取消。',
    tally: '已有记录 %{recorded} 条，待计算 %{due} 条，未计算 %{skipped} 人。',
    checkOutMissing: '%{count} 条记录缺签退，时长暂为零：请打开记录补记签退，再由另一人确认。',
    skipped: '未计算的 %{count} 人及原因',
    will: '将按签到签退为 %{due} 人生成服务记录；已有的 %{recorded} 条保留，其中待确认的会按补传的签到更新。',
    willNothing: '没有待计算的签到签退。已有的 %{recorded} 条保留，其中待确认的会按补传的签到更新。',
    means: '记录按服务当日的工时规则计算，生成后待确认，不会自动生效。',
    computedNothing: '没有新的记录：签到签退都已计算过。',
    computed: '已生成 %{count} 条服务记录，等待确认。',
  },
  makeUp: {
    button: '补录工时',
    means:
      '用于签到设备故障等情况。按 C 级记录，不计积分；须附佐证和声明，由上级或另一单位的人逐条打开佐证后确认。所选人员全部通过才会写入。',
    evidenceHint: '纸质签到表、现场照片等，图片或 PDF，1 至 10 份。',
    declarationHint: '说明情况，以及为什么没有签到。',
    postHint: '选了岗位，时间须在该岗位的班次之内。',
    wholeActivity: '不分岗位，按活动时间',
    entered: '已补录 %{count} 条，等待确认。',
    refused: '%{name}（%{number}）：%{says}。没有写入任何记录。',
  },
  leaving: {
    button: '补记签退',
    missing: '签到后没有签退，时长暂为零。现场负责人可以说明离开时间。',
    means: '按您说明的离开时间计算时长，记为 B 级；您不能再确认这条记录，须由另一人确认。',
    stated: '已补记签退，等待另一人确认。',
  },
  proof: {
    title: '佐证',
    makeUp: '这是事后补录的记录。确认之前，请打开每份佐证核对。',
    balance: '这是旧系统结转的期初时长。批准之前，请打开每份佐证核对。',
  },
  balance: {
    title: '历史结转',
    button: '结转历史时长',
    apart: '旧系统结转的期初时长，与在本区服务的时长分开列示，不计入任何年度。',
    none: '没有历史结转。有旧系统时长的，由镇办或区级管理员附佐证录入。',
    means: '每个来源系统只能结转一次。录入后须由另一单位的人批准；不计积分，不计入任何年度。',
    sourceHint: '例如：志愿郑州、中国志愿服务网。',
    evidenceHint: '旧系统的截图或盖章证明，图片或 PDF，1 至 10 份。',
    minutes: '分钟',
    entered: '已录入，等待批准。',
  },
} satisfies Words;
