import { describe, expect, it } from 'vitest';
import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { amendment, registration, skillsOf, type EditedVolunteer, type NewVolunteer } from './volunteer-input';

const typed = {
  areaId: 'a',
  name: '王小红',
  idKind: 'RESIDENT_ID',
  idNumber: '11010519491231002X',
  phone: '',
  skills: '急救、摄影, 驾驶',
  purposes: ['SERVICE', 'GUARDIAN'],
  wordingVersion: '2026-01',
  givenOn: '2026-11-20',
  givenBy: 'SELF',
} as unknown as NewVolunteer;
const before = {
  id: 'v',
  version: 3,
  area: { id: 'a', name: '老鸦陈社区' },
  organisation: null,
  idKind: 'RESIDENT_ID',
  partyStatus: 'UNKNOWN',
  availability: ['SAT_MORNING'],
} as unknown as VolunteerFieldsFragment;
const untouched = { id: 'v', version: 3, areaId: 'a', availability: ['SAT_MORNING'] } as unknown as EditedVolunteer;

describe('what the forms of a volunteer mean', () => {
  it('makes a consent of each purpose; a guardian gives the own one', () => {
    const { consents, phone, skills, guardian } = registration(typed);

    expect(consents.map(({ purpose, givenBy }) => [purpose, givenBy])).toEqual([
      ['SERVICE', 'SELF'],
      ['GUARDIAN', 'GUARDIAN'],
    ]);
    expect({ phone, skills, guardian }).toEqual({ phone: null, skills: ['急救', '摄影', '驾驶'], guardian: null });
  });

  it('sends only what changed, and never what is sealed and was left empty', () => {
    expect(amendment(untouched, before)).toEqual({ id: 'v', version: 3 });
    expect(amendment({ ...untouched, newIdNumber: 'E1234567', removePhone: true }, before)).toEqual({
      id: 'v',
      version: 3,
      idKind: 'RESIDENT_ID',
      idNumber: 'E1234567',
      phone: null,
    });
    expect(amendment({ ...untouched, guardian: { name: '王大红' } }, before)).toMatchObject({
      guardian: { name: '王大红', phone: '', relation: '' },
    });
  });

  it('parts skills by any stop', () => {
    expect(skillsOf(' 急救 ；摄影')).toEqual(['急救', '摄影']);
    expect(skillsOf(null)).toEqual([]);
  });
});
