import type { SliceWords } from '../../slice';

/** Background jobs in Chinese. */
export const jobZh = {
  name: '后台任务',
  fields: {
    kind: '类型',
    state: '状态',
    progress: '已完成',
    total: '总量',
    createdBy: '提交人',
    createdAt: '提交时间',
    startedAt: '开始时间',
    endedAt: '结束时间',
    failure: '失败原因',
  },
  empty: '还没有后台任务。批量导入等耗时的工作会排在这里，可以随时暂停、继续或取消；服务器重启后自动接着做。',
  transitions: { pause: '暂停', resume: '继续', cancel: '取消任务' },
  texts: {
    progressOf: '已完成 %{progress} / %{total}',
    progressSoFar: '已完成 %{progress}',
    kinds: { CHECK_IMPORT: '校验导入表格', RUN_IMPORT: '执行批量导入', UNDO_IMPORT: '撤销批量导入' },
  },
  enums: {
    JobState: {
      QUEUED: '排队中',
      RUNNING: '进行中',
      PAUSED: '已暂停',
      CANCELLED: '已取消',
      DONE: '已完成',
      FAILED: '失败',
    },
  },
} satisfies SliceWords;
