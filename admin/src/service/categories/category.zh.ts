import type { SliceWords } from '../../slice';

/** Category in Chinese. */
export const categoryZh = {
  name: '服务类别',
  fields: {
    q: '名称或拼音首字母',
    code: '代码',
    name: '名称',
    source: '依据',
    validFrom: '启用日期',
    validTo: '停用日期',
  },
  empty: '还没有服务类别。新建后，活动和项目才能归类。',
  texts: {
    identity: '基本信息',
    validity: '有效期',
    codeHint: '大写字母或数字，在全区唯一',
    validToHint: '这一天之后，新活动不能再选用；留空表示长期有效。',
  },
} satisfies SliceWords;
