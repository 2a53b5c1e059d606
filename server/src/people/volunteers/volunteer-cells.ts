import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { keyedHash, type KeyedHash } from '../../kernel/keyed-hash.js';
import { maskAddress, maskName, maskPhone } from '../../kernel/masks.js';
import { initialsOf } from '../../kernel/pinyin.js';
import type { Cell } from '../../kernel/secret-box.js';
import { isUnderFourteen, type Guardian, type Person } from './person.js';
import type { IdKind, Volunteer } from './volunteer.entity.js';

/** The sealed columns of the table. */
export const sealedColumns = [
  'idSealed',
  'phoneSealed',
  'addressSealed',
  'particularsSealed',
  'guardianSealed',
] as const;
type SealedColumn = (typeof sealedColumns)[number];

/** The columns that hold a person: sealed, hashed, masked, and what may stand in the open. */
export type PersonColumns = Pick<
  Volunteer,
  | SealedColumn
  | 'name'
  | 'nameInitials'
  | 'nameMask'
  | 'guarded'
  | 'gender'
  | 'bornOn'
  | 'idKind'
  | 'idHash'
  | 'idLastFour'
  | 'phoneHash'
  | 'phoneMask'
  | 'addressMask'
  | 'partyStatus'
  | 'skills'
  | 'interests'
  | 'availability'
>;

/** A row that is there already, or only the id of one to be. */
type SealedRow = Pick<Volunteer, 'id'> & Partial<Pick<Volunteer, SealedColumn>>;

/** What of somebody guarded is sealed as one. */
type Particulars = Pick<Person, 'name' | 'bornOn' | 'gender' | 'skills' | 'interests' | 'availability'>;

const hidden = '***';
const table = 'volunteer';

/** The cell that a sealed value is bound to. */
export function cellOf(rowId: string, column: SealedColumn): Cell {
  return { table, column, rowId };
}

/** Fingerprints of identity documents, by {@link documentText}. */
export function idHashes(ctx: Pick<RequestContext, 'keys'>): KeyedHash {
  return keyedHash(ctx.keys, 'volunteer.id');
}

/** What of a document is hashed: kind and number, because a passport and a permit may share a number. */
export function documentText(kind: IdKind, number: string): string {
  return `${kind} ${number}`;
}

/** Fingerprints of volunteers' phone numbers. */
export function phoneHashes(ctx: Pick<RequestContext, 'keys'>): KeyedHash {
  return keyedHash(ctx.keys, 'volunteer.phone');
}

/** Seals, hashes and masks a person for a row. A cell of the row that says the same already is kept as it is. */
export function sealPerson(ctx: RequestContext, row: SealedRow, person: Person): PersonColumns {
  const seal = (column: SealedColumn, plain: string | null): string | null => {
    if (plain === null) return null;
    const cell = cellOf(row.id, column);
    const old = row[column];
    const same = old && ctx.secrets.isCurrent(old) && ctx.secrets.open(old, cell) === plain;
    return same ? old : ctx.secrets.seal(plain, cell);
  };
  const { idKind, idNumber, phone, address, guardian, partyStatus } = person;
  const sealed = {
    idKind,
    partyStatus,
    idSealed: seal('idSealed', idNumber),
    idHash: idNumber === null ? null : idHashes(ctx).of(documentText(idKind, idNumber)),
    phoneSealed: seal('phoneSealed', phone),
    phoneHash: phone === null ? null : phoneHashes(ctx).of(phone),
    addressSealed: seal('addressSealed', address),
    guardianSealed: seal('guardianSealed', guardian && JSON.stringify(guardian)),
  };
  if (!isUnderFourteen(person.bornOn, shanghaiDay(ctx.clock.now()))) {
    return Object.assign(sealed, inTheOpen(person), { particularsSealed: null });
  }
  const { name, bornOn, gender, skills, interests, availability } = person;
  const particulars: Particulars = { name, bornOn, gender, skills, interests, availability };
  const particularsSealed = seal('particularsSealed', JSON.stringify(particulars));
  return { ...sealed, ...nothingInTheOpen(person), particularsSealed };
}

function inTheOpen({ name, gender, bornOn, idNumber, phone, address, skills, interests, availability }: Person) {
  return {
    guarded: false,
    name,
    nameInitials: initialsOf(name, 'person'),
    nameMask: maskName(name),
    gender,
    bornOn,
    idLastFour: idNumber === null ? null : idNumber.slice(-4),
    phoneMask: phone === null ? null : maskPhone(phone),
    addressMask: address === null ? null : maskAddress(address),
    skills,
    interests,
    availability,
  };
}

function nothingInTheOpen({ phone, address }: Person) {
  return {
    guarded: true,
    name: null,
    nameInitials: '',
    nameMask: hidden,
    gender: null,
    bornOn: null,
    idLastFour: null,
    phoneMask: phone === null ? null : hidden,
    addressMask: address === null ? null : hidden,
    skills: [],
    interests: [],
    availability: [],
  };
}

/** Opens a row's cells. Whoever calls this answers for showing what it gives. @throws SealBroken */
export function openPerson(ctx: RequestContext, row: Volunteer): Person {
  const open = (column: SealedColumn): string | null => {
    const sealed = row[column];
    return sealed === null ? null : ctx.secrets.open(sealed, cellOf(row.id, column));
  };
  const inside = open('particularsSealed');
  const guardian = open('guardianSealed');
  const { name, bornOn, gender, skills, interests, availability, idKind, partyStatus } = row;
  const shown = { name: name ?? '', bornOn: bornOn ?? '', gender, skills, interests, availability };
  const particulars = inside === null ? shown : (JSON.parse(inside) as Particulars);
  return {
    ...particulars,
    idKind,
    partyStatus,
    idNumber: open('idSealed'),
    phone: open('phoneSealed'),
    address: open('addressSealed'),
    guardian: guardian === null ? null : (JSON.parse(guardian) as Guardian),
  };
}
