import { describe, expect, it } from 'vitest';
import { checkCharacterOf } from '../../kernel/id-number.js';
import { isMinor, isUnderFourteen, personOf, type PersonFacts } from './person.js';

const today = '2026-11-21';
const adult: PersonFacts = { name: '王小红', idKind: 'NONE', bornOn: '1990-05-04' };
const guardian = { name: '王大红', phone: '138 1234 1234', relation: '母亲' };

function resident(digits: string): string {
  return digits + checkCharacterOf(digits);
}

describe('what is said of a person', () => {
  it('is completed from the ID number', () => {
    const person = personOf({ name: ' 李明 ', idKind: 'RESIDENT_ID', idNumber: '11010519491231002x' }, today);

    expect(person).toMatchObject({ name: '李明', bornOn: '1949-12-31', gender: 'FEMALE' });
    expect(person.idNumber).toBe('11010519491231002X');
  });

  it.each<[Partial<PersonFacts>, string]>([
    [{ name: ' ' }, 'name'],
    [{ name: '长'.repeat(41) }, 'name'],
    [{ idKind: 'RESIDENT_ID' }, 'idNumber'],
    [{ idKind: 'RESIDENT_ID', idNumber: '110105194912310021' }, 'idNumber'],
    [{ idKind: 'RESIDENT_ID', idNumber: resident('99999920261122001') }, 'idNumber'],
    [{ idKind: 'RESIDENT_ID', idNumber: '11010519491231002X' }, 'bornOn'],
    [{ idKind: 'RESIDENT_ID', idNumber: '11010519491231002X', bornOn: '1949-12-31', gender: 'MALE' }, 'gender'],
    [{ idKind: 'PASSPORT', idNumber: 'E1' }, 'idNumber'],
    [{ idKind: 'HK_MACAO_PERMIT', idNumber: 'K12345678' }, 'idNumber'],
    [{ idKind: 'TAIWAN_PERMIT', idNumber: '1234567' }, 'idNumber'],
    [{ idKind: 'FOREIGN_RESIDENCE', idNumber: 'AB1234567890123' }, 'idNumber'],
    [{ idKind: 'FOREIGN_RESIDENCE', idNumber: '911156199003050221' }, 'idNumber'],
    [{ idNumber: 'E12345678' }, 'idNumber'],
    [{ bornOn: null }, 'bornOn'],
    [{ bornOn: '2026-11-22' }, 'bornOn'],
    [{ bornOn: '1990-02-30' }, 'bornOn'],
    [{ phone: '12812341234' }, 'phone'],
    [{ phone: '0371-63639888' }, 'phone'],
    [{ bornOn: '2010-01-01' }, 'guardian'],
    [{ bornOn: '2010-01-01', guardian: { ...guardian, phone: '1' } }, 'guardian.phone'],
    [{ bornOn: '2010-01-01', guardian: { ...guardian, relation: ' ' } }, 'guardian'],
    [{ skills: ['长'.repeat(21)] }, 'skills'],
    [{ skills: Array.from({ length: 23 }, (_, i) => String(i)) }, 'skills'],
    [{ interests: ['环境 保护'] }, 'interests'],
    [{ availability: ['SAT_NIGHT'] }, 'availability'],
  ])('is refused where it does not hold: %o', (facts, field) => {
    expect(() => personOf({ ...adult, ...facts }, today)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', fields: { [field]: expect.any(String) } }),
    );
  });

  it.each<Partial<PersonFacts>>([
    { idKind: 'PASSPORT', idNumber: 'e 1234 5678' },
    { idKind: 'HK_MACAO_PERMIT', idNumber: 'H1234567890' },
    { idKind: 'TAIWAN_PERMIT', idNumber: '12345678' },
    { idKind: 'FOREIGN_RESIDENCE', idNumber: 'USA123456789012' },
    { idKind: 'FOREIGN_RESIDENCE', bornOn: '1990-05-04', idNumber: resident('91115619900504022') },
    { phone: '+86 138-1234-1234' },
  ])('holds with other documents and spellings: %o', (facts) => {
    expect(personOf({ ...adult, ...facts }, today)).toMatchObject({ bornOn: '1990-05-04' });
  });

  it('keeps the guardian of a minor only, and each word once', () => {
    expect(personOf({ ...adult, guardian }, today).guardian).toBeNull();
    expect(personOf({ ...adult, bornOn: '2010-01-01', guardian }, today).guardian).toEqual({
      ...guardian,
      phone: '13812341234',
    });
    expect(personOf({ ...adult, skills: ['急救', ' 急救 '] }, today).skills).toEqual(['急救']);
  });

  it.each([
    ['2012-11-21', false],
    ['2012-11-22', true],
    ['2012-02-29', false],
  ])('tells who is under fourteen: born on %s', (bornOn, under) => {
    expect(isUnderFourteen(bornOn, today)).toBe(under);
  });

  it('tells who is under eighteen up to the day before the birthday', () => {
    expect(['2008-11-21', '2008-11-22'].map((bornOn) => isMinor(bornOn, today))).toEqual([false, true]);
    expect(isMinor('2008-02-29', '2026-02-28')).toBe(true);
    expect(isMinor('2008-02-29', '2026-03-01')).toBe(false);
  });
});
