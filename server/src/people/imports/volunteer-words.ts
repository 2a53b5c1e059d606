import { CellReader } from '../../places/imports/cell-reader.js';
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

/** Reads the cells of a volunteer's row. */
export class VolunteerCells extends CellReader {
  idKind(): IdKind | undefined {
    return this.word('idKind', idKinds);
  }

  gender(): Gender | undefined {
    return this.word('gender', genders);
  }

  partyStatus(): PartyStatus | undefined {
    return this.word('partyStatus', partyStatuses);
  }

  list(field: string): string[] | undefined {
    return this.text(field)
      ?.split(/[、,，;；/\s]+/)
      .filter((word) => word !== '');
  }

  private word<Value extends string>(field: string, words: Readonly<Record<string, Value>>): Value | undefined {
    const known = (text: string) => words[text] ?? Object.values(words).find((one) => one === text.toUpperCase());
    return this.read(field, known, 'This word is not known here.');
  }
}
