import type { SliceWords } from '../../slice';

/** Calendar in Chinese. */
export const calendarDayZh = {
  name: '工作日历',
  fields: { day: '日期', kind: '类型', name: '名称', source: '来源', inForce: '有效', year: '年份' },
  empty: '这里还没有节假日。点“采用一年的安排”，即可按国务院办公厅的通知填好全年；没有登记的日子按周一至周五上班计算。',
  transitions: { remove: '撤销' },
  texts: {
    identity: '哪一天',
    dayHint: '同一天再次登记，将替换原有内容；原内容保留在变更记录中。',
    nameHint: '例如“国庆节”“国庆节调休”',
    sourceHint: '公布安排的文件，例如“国办发明电〔2025〕7号”',
    removeMeans: '撤销后，这一天按星期几计算；记录仍保留，再次登记即恢复有效。',
    reason: '原因',
    adopt: '采用一年的安排',
    adoptMeans: '补上这一年公布的放假和调休上班日；已登记或已撤销的日子保持不变。',
    adopted: '%{year} 年：放假 %{holidays} 天，调休上班 %{workdays} 天。',
    adoptedStatutory: '%{year} 年的放假安排尚未收录，已补上法定节假日：放假 %{holidays} 天，调休上班 %{workdays} 天。',
  },
  enums: { CalendarDayKind: { HOLIDAY: '放假', WORKDAY: '调休上班' } },
} satisfies SliceWords;
