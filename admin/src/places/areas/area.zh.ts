import type { SliceWords } from '../../slice';

/** Areas in Chinese. */
export const areaZh = {
  name: '区域',
  fields: {
    q: '名称、代码或拼音首字母',
    name: '名称',
    code: '行政区划代码',
    level: '层级',
    parent: '上级区域',
    parentId: '上级区域',
    validFrom: '生效日期',
    validTo: '失效日期',
  },
  empty: '还没有区域。先在区下建立街道或镇，再在其下建立社区。',
  tabs: { statistics: '统计数据' },
  texts: {
    asTree: '树形',
    asTable: '表格',
    codeHint: '6 至 12 位数字',
    validToHint: '撤销或合并时填写；仍在使用则留空',
    below: '在此之下新建',
    below_hint: '新建“%{name}”的下级区域',
  },
  enums: { AreaLevel: { DISTRICT: '区', SUBDISTRICT: '街道', TOWN: '镇', COMMUNITY: '社区' } },
} satisfies SliceWords;
