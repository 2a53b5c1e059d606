import { registerEnumType } from 'type-graphql';
import { VolunteerConsentGiver, VolunteerConsentPurpose } from './volunteer-consent.entity.js';
import { Gender, IdKind, PartyStatus, VolunteerState } from './volunteer.entity.js';

registerEnumType(VolunteerState, {
  name: 'VolunteerState',
  description: 'Where a volunteer stands. (志愿者状态)',
  valuesConfig: {
    DRAFT: { description: 'Being written. (草稿)' },
    SUBMITTED: { description: 'Waiting to be verified. (待审核)' },
    RETURNED: { description: 'Sent back to be mended. (已退回)' },
    REJECTED: { description: 'Not taken in. (未通过)' },
    VERIFIED: { description: 'Seen by a second person. (已审核)' },
    ACTIVE: { description: 'May sign up and serve. (在册)' },
    SUSPENDED: { description: 'Rests for a while. (已暂停)' },
    DEREGISTERED: { description: 'Has left; number and hours stay. (已注销)' },
    MERGED: { description: 'Goes on under another record. (已合并)' },
  },
});

registerEnumType(IdKind, {
  name: 'IdKind',
  description: 'The kind of identity document. (证件类型)',
  valuesConfig: {
    RESIDENT_ID: { description: "Resident's ID card. (居民身份证)" },
    PASSPORT: { description: 'Passport. (护照)' },
    HK_MACAO_PERMIT: { description: 'Travel permit of Hong Kong and Macao residents. (港澳居民来往内地通行证)' },
    TAIWAN_PERMIT: { description: 'Travel permit of Taiwan residents. (台湾居民来往大陆通行证)' },
    FOREIGN_RESIDENCE: { description: "Foreigner's permanent residence card. (外国人永久居留身份证)" },
    NONE: { description: 'No document seen. (未提供证件)' },
  },
});

registerEnumType(Gender, {
  name: 'Gender',
  description: 'Gender as the document states it. (性别)',
  valuesConfig: { FEMALE: { description: 'Female. (女)' }, MALE: { description: 'Male. (男)' } },
});

registerEnumType(PartyStatus, {
  name: 'PartyStatus',
  description: 'Standing in the Party, as far as the person consented to say. (政治面貌)',
  valuesConfig: {
    UNKNOWN: { description: 'Not said. (未说明)' },
    NONE: { description: 'No member. (非党员)' },
    PROBATIONARY: { description: 'Probationary member. (预备党员)' },
    MEMBER: { description: 'Member. (中共党员)' },
  },
});

registerEnumType(VolunteerConsentPurpose, {
  name: 'VolunteerConsentPurpose',
  description: 'What a volunteer agrees to, each apart from the others. (同意用途)',
  valuesConfig: {
    SERVICE: { description: 'Being on record as a volunteer. (志愿服务登记)' },
    SENSITIVE: { description: 'Document, phone and address being kept. (敏感个人信息)' },
    PARTY_STATUS: { description: 'Standing in the Party being kept. (政治面貌)' },
    SCHOOL_SHARING: { description: 'The own school reading hours and sign-ups. (向学校共享)' },
    NAME_LIST: { description: 'The name standing on published lists. (公开名单)' },
    GUARDIAN: { description: 'A guardian letting a minor serve. (监护人同意)' },
  },
});

registerEnumType(VolunteerConsentGiver, {
  name: 'VolunteerConsentGiver',
  description: 'Who gave a consent. (同意人)',
  valuesConfig: {
    SELF: { description: 'The volunteer. (本人)' },
    GUARDIAN: { description: 'The guardian. (监护人)' },
  },
});

const days = [
  ['MON', 'Monday', '周一'],
  ['TUE', 'Tuesday', '周二'],
  ['WED', 'Wednesday', '周三'],
  ['THU', 'Thursday', '周四'],
  ['FRI', 'Friday', '周五'],
  ['SAT', 'Saturday', '周六'],
  ['SUN', 'Sunday', '周日'],
] as const;
const parts = [
  ['MORNING', 'morning', '上午'],
  ['AFTERNOON', 'afternoon', '下午'],
  ['EVENING', 'evening', '晚上'],
] as const;
const halves = days.flatMap(([day, english, chinese]) =>
  parts.map(([part, word, term]) => [`${day}_${part}`, `${english} ${word}. (${chinese}${term})`] as const),
);

/** Parts of a week on which somebody has time. */
export const HalfDay: Readonly<Record<string, string>> = Object.fromEntries(halves.map(([name]) => [name, name]));
registerEnumType(HalfDay, {
  name: 'HalfDay',
  description: 'A part of the week. (时段)',
  valuesConfig: Object.fromEntries(halves.map(([name, description]) => [name, { description }])),
});

/** For resolvers, which know entities by their types only. */
export const GenderEnum = Gender;
export const PartyStatusEnum = PartyStatus;
