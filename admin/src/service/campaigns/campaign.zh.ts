import type { SliceWords } from '../../slice';

/** Campaign in Chinese. */
export const campaignZh = {
  name: '专项行动',
  fields: {
    q: '名称或拼音首字母',
    code: '代码',
    name: '名称',
    purpose: '目的与要求',
    source: '依据',
    validFrom: '启用日期',
    validTo: '停用日期',
  },
  empty: '还没有专项行动。可新建“清洁家园”等行动，活动可归入其中。',
  texts: {
    identity: '基本信息',
    validity: '有效期',
    codeHint: '大写字母或数字，如 QJJY',
    validToHint: '这一天之后，新活动不能再选用；留空表示长期有效。',
  },
} satisfies SliceWords;
