import type { ImportField } from '../../access/imports/import-target.js';

type Words = readonly [chinese: string, english: string, ...synonyms: string[]];

function field(
  key: string,
  [chinese, english, ...synonyms]: Words,
  told: { example: string; note: string },
): ImportField {
  return {
    key,
    chinese,
    english,
    synonyms,
    required: key === 'name',
    ...(key === 'name' && { unless: 'number' }),
    ...told,
  };
}

const text = '请将此列设为文本格式，以免末位数字丢失。';

/** What a table may say of a volunteer, in the words of 志愿郑州 and of common lists. */
export const volunteerFields: readonly ImportField[] = [
  field('name', ['姓名', 'Name', '志愿者姓名', '真实姓名'], { example: '王小红', note: '必填，与证件一致。' }),
  field('idKind', ['证件类型', 'Document', '证件种类'], {
    example: '居民身份证',
    note: '居民身份证、护照、港澳通行证、台胞证、外国人永久居留证、无；不填且有号码时按居民身份证。',
  }),
  field('idNumber', ['证件号码', 'Document number', '身份证号', '身份证号码', '身份证', '证件号', '公民身份号码'], {
    example: '999999199005040018',
    note: `${text}已登记的号码视为同一人。`,
  }),
  field('number', ['志愿者编号', 'Volunteer number', '志愿者号', '注册编号'], {
    example: '',
    note: '本系统的终身编号；填写后按编号更新该志愿者，新登记时留空。',
  }),
  field('gender', ['性别', 'Gender'], { example: '女', note: '男或女；身份证号码已含性别，可不填。' }),
  field('bornOn', ['出生日期', 'Born on', '生日', '出生年月日'], {
    example: '1990-05-04',
    note: '身份证号码已含出生日期，可不填；其他证件必填。',
  }),
  field('phone', ['手机号码', 'Mobile', '手机号', '手机', '联系电话', '联系方式', '电话'], {
    example: '13800000000',
    note: `11 位手机号。${text}`,
  }),
  field('area', ['所属社区', 'Area', '社区', '街道', '所在区域', '服务区域', '居住区域', '所在社区', '所属区域'], {
    example: '老鸦陈社区',
    note: '街道、镇或社区的名称；不填则归入导入时选择的区域。',
  }),
  field('address', ['居住地址', 'Address', '地址', '详细地址', '家庭住址', '住址'], {
    example: '',
    note: '加密保存。',
  }),
  field('organisation', ['所属单位', 'Organisation', '工作单位', '单位', '学校', '党组织'], {
    example: '',
    note: '须为本区已登记的单位名称。',
  }),
  field('partyStatus', ['政治面貌', 'Party standing'], {
    example: '群众',
    note: '中共党员、中共预备党员、共青团员、群众。',
  }),
  field('skills', ['特长', 'Skills', '专业特长', '服务特长', '技能'], { example: '急救、书法', note: '用顿号分隔。' }),
  field('registeredOn', ['注册日期', 'Registered on', '注册时间', '登记日期'], {
    example: '2018-03-05',
    note: '不填则为导入当日。',
  }),
  field('guardianName', ['监护人姓名', 'Guardian', '监护人'], { example: '', note: '未满十八周岁必填。' }),
  field('guardianPhone', ['监护人电话', 'Guardian phone', '监护人手机', '监护人手机号'], {
    example: '',
    note: '未满十八周岁必填。',
  }),
  field('guardianRelation', ['与监护人关系', 'Relation', '监护关系', '监护人关系'], {
    example: '',
    note: '如母亲、祖父。',
  }),
  field('consentWording', ['同意书版本', 'Consent wording'], {
    example: '2026-01',
    note: '本人（未成年人为监护人）签署的同意书版本；导入即声明已取得同意，不填记为“批量导入”。',
  }),
  field('consentGivenOn', ['同意日期', 'Consent given on', '签署日期'], {
    example: '2026-03-05',
    note: '不填则为注册日期。',
  }),
];
