import type { ImportField } from '../../access/imports/import-target.js';
import type { OrganisationKind } from '../organisations/organisation.entity.js';

/** What a table may say of an organisation. */
export const organisationFields: readonly ImportField[] = [
  {
    key: 'name',
    chinese: '单位名称',
    english: 'Name',
    synonyms: ['名称', '单位', '机构名称'],
    required: true,
    example: '郑州财经学院',
    note: '必填，2 至 100 个字，按登记名称填写。',
  },
  {
    key: 'kind',
    chinese: '单位类型',
    english: 'Kind',
    synonyms: ['类型', '类别', '单位性质'],
    required: true,
    example: '学校',
    note: '必填：单位、学校、党组织、社会组织、志愿服务中心、其他。',
  },
  {
    key: 'area',
    chinese: '所在区域',
    english: 'Area',
    synonyms: ['区域', '街道', '社区', '所属区域', '所在地'],
    required: false,
    example: '长兴路街道',
    note: '街道、镇或社区的名称；不填则归入导入时选择的区域。',
  },
  {
    key: 'creditCode',
    chinese: '统一社会信用代码',
    english: 'Credit code',
    synonyms: ['信用代码', '社会信用代码'],
    required: false,
    example: '91350100M000100Y43',
    note: '18 位，请将此列设为文本格式。',
  },
  {
    key: 'contactName',
    chinese: '联系人',
    english: 'Contact',
    synonyms: ['负责人'],
    required: false,
    example: '王建国',
    note: '',
  },
  {
    key: 'contactPhone',
    chinese: '联系电话',
    english: 'Contact phone',
    synonyms: ['电话', '手机号', '手机号码'],
    required: false,
    example: '0371-60000000',
    note: '请将此列设为文本格式。',
  },
  {
    key: 'address',
    chinese: '地址',
    english: 'Address',
    synonyms: ['通讯地址', '单位地址', '详细地址'],
    required: false,
    example: '惠济区长兴路 1 号',
    note: '',
  },
];

/** How tables call the kinds. */
export const kindWords: Readonly<Record<string, OrganisationKind>> = {
  单位: 'UNIT',
  机关企事业单位: 'UNIT',
  机关: 'UNIT',
  企业: 'UNIT',
  事业单位: 'UNIT',
  学校: 'SCHOOL',
  高校: 'SCHOOL',
  党组织: 'PARTY_BRANCH',
  党支部: 'PARTY_BRANCH',
  社会组织: 'SOCIAL_ORGANISATION',
  志愿服务中心: 'VOLUNTEER_CENTRE',
  其他: 'OTHER',
};
