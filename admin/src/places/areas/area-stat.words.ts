import type { Alike } from '../../i18n/alike';
import type { SliceWords } from '../../slice';

/** Areas' figures in Chinese. */
export const areaStatZh = {
  name: '区域统计',
  fields: {
    areaId: '区域',
    area: '区域',
    year: '年份',
    residentPopulation: '常住人口（人）',
    partyMembers: '党员人数（人）',
    source: '数据来源',
  },
  empty: '还没有统计数据。登记人口与党员数后，才能计算占比类指标。',
  texts: {
    record: '登记数据',
    replaces: '同一年份再次登记，将替换原有数字；原数字保留在变更记录中。',
    sourceHint: '公布数字的文件或网页，例如“2025 年统计年鉴 表 3-1”',
  },
} satisfies SliceWords;

/** Areas' figures in English. */
export const areaStatEn: Alike<typeof areaStatZh> = {
  name: 'Area statistics',
  fields: {
    areaId: 'Area',
    area: 'Area',
    year: 'Year',
    residentPopulation: 'Resident population',
    partyMembers: 'Party members',
    source: 'Source',
  },
  empty: 'No figures yet. Shares can only be computed once population and party members are recorded.',
  texts: {
    record: 'Record figures',
    replaces: 'Recorded again for the same year, figures replace the earlier ones; those stay in the history.',
    sourceHint: 'The publication that states the figures, such as “Statistical Yearbook 2025, table 3-1”',
  },
};
