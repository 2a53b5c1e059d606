import type { Alike } from '../../i18n/alike';
import type { SliceWords } from '../../slice';

/** Rosters in Chinese. */
export const partyRosterZh = {
  name: '党员名册',
  fields: {
    organisation: '党组织',
    organisationId: '党组织',
    areaId: '区域',
    year: '年份',
    members: '党员人数（人）',
    listed: '列入名单（人）',
    registered: '已注册志愿者（人）',
    share: '注册比例',
    matchedAt: '比对时间',
    source: '来源',
    idNumbers: '身份证号名单',
  },
  empty: '还没有党员名册。登记一个党支部的党员人数；附上名单，即可知道多少党员已注册为志愿者。',
  tabs: { entries: '名册成员' },
  transitions: { match: '重新比对' },
  texts: {
    figures: '党员人数',
    list: '名单（可不填）',
    replaces: '同一党支部同一年份再次登记，将替换原有数字；填写名单时，名单一并替换。',
    sourceHint: '公布数字的文件或名单，例如“2025 年党内统计年报”',
    listHint: '每行一个身份证号。系统只保留加密指纹和后四位，号码本身比对后即丢弃；最多 2,000 人。',
    entriesMeans: '名册成员只对区级和镇办管理员显示。没有姓名的，尚未以此身份证号注册为志愿者。',
    byRosters: '%{year} 年：名册党员 %{members} 人，其中已注册志愿者 %{registered} 人。',
    byAreaStat: '%{year} 年没有名册。按区域统计，党员 %{members} 人；自愿填报为党员的志愿者 %{registered} 人。',
    byNothing: '%{year} 年既没有名册，也没有区域统计中的党员人数，无法计算注册比例。',
  },
  enums: { PartyRegistrationBasis: { ROSTERS: '党员名册', AREA_STAT: '区域统计' } },
} satisfies SliceWords;

/** Rosters in English. */
export const partyRosterEn: Alike<typeof partyRosterZh> = {
  name: 'Party roster |||| Party rosters',
  fields: {
    organisation: 'Party branch',
    organisationId: 'Party branch',
    areaId: 'Area',
    year: 'Year',
    members: 'Party members',
    listed: 'Listed',
    registered: 'Volunteers among them',
    share: 'Share',
    matchedAt: 'Matched',
    source: 'Source',
    idNumbers: 'ID numbers',
  },
  empty:
    'No rosters yet. Record how many members a branch has; with a list, you learn how many of them are volunteers.',
  tabs: { entries: 'Members' },
  transitions: { match: 'Match again' },
  texts: {
    figures: 'Members',
    list: 'List (may be left out)',
    replaces: 'Recorded again for the same branch and year, figures replace the earlier ones, and so does a list.',
    sourceHint: 'The publication or list that states it, such as “Annual Party statistics 2025”',
    listHint:
      'An ID number a line. Only a keyed fingerprint and the last four are kept; the number is forgotten. At most 2,000.',
    entriesMeans: 'Shown to administrators alone. Without a name, nobody has registered with this number yet.',
    byRosters: '%{year}: %{members} members on rosters, %{registered} of them volunteers.',
    byAreaStat:
      '%{year} has no roster. By area statistics %{members} members; %{registered} volunteers say they are one.',
    byNothing: '%{year} has neither a roster nor a figure in the area statistics, so no share can be computed.',
  },
  enums: { PartyRegistrationBasis: { ROSTERS: 'Party rosters', AREA_STAT: 'Area statistics' } },
};

/** Entries in Chinese. */
export const partyRosterEntryZh = {
  name: '名册成员',
  fields: { idLastFour: '身份证号后四位', volunteer: '志愿者', volunteerNumber: '志愿者编号', rosterId: '党员名册' },
  empty: '这份名册没有名单。再次登记并附上名单，即可逐人比对。',
} satisfies SliceWords;

/** Entries in English. */
export const partyRosterEntryEn: Alike<typeof partyRosterEntryZh> = {
  name: 'Roster member |||| Roster members',
  fields: {
    idLastFour: 'Last four of the ID number',
    volunteer: 'Volunteer',
    volunteerNumber: 'Volunteer number',
    rosterId: 'Party roster',
  },
  empty: 'This roster has no list. Record it again with a list, and each member is matched.',
};
