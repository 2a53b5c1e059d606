import type { Connection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Place } from './fill-places.js';
import { insertInto, type Row } from './insert-into.js';

/** Characters of names with the letter that each is found by. */
const surnames = letters('王w李l张z刘l陈c杨y赵z黄h周z吴w徐x孙s胡h朱z高g林l何h郭g马m罗l');
const givens = letters('伟w芳f娜n敏m静j丽l强q磊l军j洋y勇y艳y杰j娟j涛t明m超c秀x霞x平p刚g桂g英y华h玉y兰l建j国g文w红h');

function letters(text: string): (readonly [character: string, letter: string])[] {
  return (text.match(/../gu) ?? []).map((pair) => [pair.slice(0, 1), pair.slice(1)]);
}

/** A volunteer, as far as rosters need to know them. */
export interface Person {
  readonly id: string;
  readonly number: string;
}

/** As many active adults as asked for. Every surname and both given characters come in all combinations. */
export async function fillVolunteers(
  connection: Connection,
  { districtId, communityIds, hostId }: Place,
  count: number,
): Promise<readonly Person[]> {
  const people = Array.from({ length: count }, (_, i): Person => {
    return { id: uuidv7(), number: `410108${String(i + 1).padStart(7, '0')}0` };
  });
  const rows = function* (): Generator<Row> {
    for (const [i, { id, number }] of people.entries()) {
      const name = nameOf(i);
      const belongs = [id, districtId, communityIds[i % communityIds.length] ?? '', number];
      const called = [name.text, name.initials, `${name.text.slice(0, 1)}**`];
      const sealed = ['f'.repeat(110), `1.${number}`, String(1000 + (i % 9000)), 'p'.repeat(100), '138****1234'];
      const register = ['UNKNOWN', hostId, '[]', '[]', '[]', '2018-03-05', 'ACTIVE', 1];
      yield [...belongs, ...called, 0, '1990-05-04', 'RESIDENT_ID', ...sealed, ...register];
    }
  };
  const columns = `id, district_id, area_id, number, name, name_initials, name_mask, guarded, born_on, id_kind, id_sealed, id_hash,
    id_last_four, phone_sealed, phone_mask, party_status, organisation_id, skills, interests, availability, registered_on, state, version`;
  await insertInto(connection, `volunteer (${columns})`, rows());
  const numbers = people.map(({ id, number }): Row => [number, districtId, id, '2018-03-05 00:00:00.000']);
  await insertInto(connection, 'volunteer_number (number, district_id, volunteer_id, since)', numbers);
  return people;
}

/** Beginnings of names and whole initials, in turn; each finds about one volunteer in five hundred or fewer. */
export const searches: readonly string[] = Array.from({ length: 20 }, (_, n) => {
  const { text, initials } = nameOf(n * 137);
  return n % 2 === 0 ? text.slice(0, 2) : initials;
});

function nameOf(i: number): { text: string; initials: string } {
  const at = <T>(list: readonly T[], n: number) => list[n % list.length];
  const parts = [
    at(surnames, i),
    at(givens, Math.floor(i / surnames.length)),
    at(givens, Math.floor(i / surnames.length / givens.length) * 7 + i),
  ];
  return { text: parts.map((part) => part?.[0]).join(''), initials: parts.map((part) => part?.[1]).join('') };
}
