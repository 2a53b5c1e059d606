import type { DraftReason } from '../../access/imports/import-target.js';
import { dayIn, noDay } from '../../places/imports/day-text.js';
import type { Gender, IdKind, PartyStatus } from '../volunteers/volunteer.entity.js';

const idKinds: Readonly<Record<string, IdKind>> = {
  居民身份证: 'RESIDENT_ID',
  身份证: 'RESIDENT_ID',
  护照: 'PASSPORT',
  港澳通行证: 'HK_MACAO_PERMIT',
  港澳居民来往内地通行证: 'HK_MACAO_PERMIT',
  台胞证: 'TAIWAN_PERMIT',
  台湾居民来往大陆通行证: 'TAIWAN_PERMIT',
  外国人永久居留证: 'FOREIGN_RESIDENCE',
  外国人永久居留身份证: 'FOREIGN_RESIDENCE',
  无证件: 'NONE',
  未提供证件: 'NONE',
};
const genders: Readonly<Record<string, Gender>> = { 男: 'MALE', 女: 'FEMALE', 男性: 'MALE', 女性: 'FEMALE' };
const partyStatuses: Readonly<Record<string, PartyStatus>> = {
  中共党员: 'MEMBER',
  党员: 'MEMBER',
  中共预备党员: 'PROBATIONARY',
  预备党员: 'PROBATIONARY',
  群众: 'NONE',
  共青团员: 'NONE',
  团员: 'NONE',
  民主党派: 'NONE',
  非党员: 'NONE',
};

/** Reads the cells of one row, and gathers what it cannot read. */
export class CellReader {
  readonly reasons: DraftReason[] = [];

  constructor(private readonly values: Readonly<Record<string, string>>) {}

  text(field: string): string | undefined {
    return this.values[field];
  }

  idKind(): IdKind | undefined {
    return this.word('idKind', idKinds);
  }

  gender(): Gender | undefined {
    return this.word('gender', genders);
  }

  partyStatus(): PartyStatus | undefined {
    return this.word('partyStatus', partyStatuses);
  }

  day(field: string): string | undefined {
    const text = this.values[field];
    const day = text === undefined ? undefined : dayIn(text);
    if (text !== undefined && day === undefined) this.wrong(field, noDay);
    return day;
  }

  list(field: string): string[] | undefined {
    return this.values[field]?.split(/[、,，;；/\s]+/).filter((word) => word !== '');
  }

  wrong(field: string, message: string): void {
    this.reasons.push({ code: 'BAD_USER_INPUT', field, message });
  }

  private word<Value extends string>(field: string, words: Readonly<Record<string, Value>>): Value | undefined {
    const text = this.values[field];
    if (text === undefined) return undefined;
    const value = words[text] ?? Object.values(words).find((one) => one === text.toUpperCase());
    if (value === undefined) this.wrong(field, 'This word is not known here.');
    return value;
  }
}
