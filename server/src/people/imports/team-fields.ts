import type { ImportField } from '../../access/imports/import-target.js';
import type { JoinPolicy, TeamKind } from '../teams/team.entity.js';

/** What a table may say of a team. Who leads it is chosen by hand: accounts are no names. */
export const teamFields: readonly ImportField[] = [
  {
    key: 'name',
    chinese: '队伍名称',
    english: 'Name',
    synonyms: ['名称', '志愿服务队', '服务队名称', '队名'],
    required: true,
    example: '示例志愿服务队',
    note: '必填，2 至 60 个字；本区已有同名队伍的，更新该队伍。',
  },
  {
    key: 'kind',
    chinese: '队伍类型',
    english: 'Kind',
    synonyms: ['类型', '类别', '服务类型'],
    required: true,
    example: '文明交通',
    note: '必填：党员服务、环境保护、文化文艺、医疗卫生、学校、文明交通、青年、巾帼、社区邻里、法律服务、应急救援、其他。',
  },
  {
    key: 'area',
    chinese: '所属区域',
    english: 'Area',
    synonyms: ['区域', '街道', '社区', '所在区域'],
    required: false,
    example: '长兴路街道',
    note: '街道、镇或社区的名称；不填则归入导入时选择的区域。',
  },
  {
    key: 'organisation',
    chinese: '所属单位',
    english: 'Organisation',
    synonyms: ['单位', '主管单位', '学校'],
    required: false,
    example: '',
    note: '须为本区已登记的单位名称。',
  },
  {
    key: 'joinPolicy',
    chinese: '加入方式',
    english: 'How to join',
    synonyms: ['招募方式'],
    required: false,
    example: '队长审核',
    note: '队长审核、自由加入、不开放；不填按队长审核。只用于新队伍，已有队伍和邀请码请在队伍页面设置。',
  },
  {
    key: 'foundedOn',
    chinese: '成立日期',
    english: 'Founded on',
    synonyms: ['成立时间', '组建日期'],
    required: true,
    example: '2018-03-05',
    note: '必填，不晚于今天。',
  },
  {
    key: 'slogan',
    chinese: '口号',
    english: 'Motto',
    synonyms: [],
    required: false,
    example: '奉献 友爱 互助 进步',
    note: '不超过 60 个字。',
  },
  {
    key: 'description',
    chinese: '简介',
    english: 'Description',
    synonyms: ['队伍简介', '介绍'],
    required: false,
    example: '',
    note: '不超过 500 个字。',
  },
];

/** How tables call the kinds. */
export const teamKindWords: Readonly<Record<string, TeamKind>> = {
  党员服务: 'PARTY',
  党员: 'PARTY',
  环境保护: 'ENVIRONMENT',
  环保: 'ENVIRONMENT',
  文化文艺: 'CULTURE',
  文化: 'CULTURE',
  医疗卫生: 'MEDICAL',
  学校: 'SCHOOL',
  文明交通: 'TRAFFIC',
  交通: 'TRAFFIC',
  青年: 'YOUTH',
  巾帼: 'WOMEN',
  社区邻里: 'COMMUNITY',
  社区: 'COMMUNITY',
  法律服务: 'LEGAL',
  应急救援: 'EMERGENCY',
  其他: 'OTHER',
};

/** How tables call the ways to join. A code is shown to whoever draws it, so none is drawn here. */
export const joinPolicyWords: Readonly<Record<string, JoinPolicy>> = {
  队长审核: 'VERIFY',
  审核: 'VERIFY',
  自由加入: 'OPEN',
  不开放: 'CLOSED',
};
