import type { RequestContext } from '../../kernel/context.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { BadInput } from '../../kernel/errors.js';
import { maskAddress, maskName, maskPhone } from '../../kernel/masks.js';
import { initialsOf } from '../../kernel/pinyin.js';
import type { Beneficiary, BeneficiaryGroup } from './beneficiary.entity.js';
import { phoneHashes } from './phone-number.js';

/** Who somebody is, in plain words. Lives in memory only, between a form and the sealed cells. */
export interface Particulars {
  readonly name: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly alias: string | null;
  readonly birthYear: number | null;
  readonly groups: readonly BeneficiaryGroup[];
}

/** The columns that hold the particulars: sealed, hashed, masked, and what may stand in the open. */
export type PrivateColumns = Pick<
  Beneficiary,
  | 'guarded'
  | 'alias'
  | 'aliasInitials'
  | 'birthYear'
  | 'groups'
  | 'nameMask'
  | 'phoneMask'
  | 'addressMask'
  | 'nameSealed'
  | 'phoneSealed'
  | 'phoneHash'
  | 'addressSealed'
  | 'particularsSealed'
>;

/** The sealed columns of the table. */
export const sealedColumns = ['nameSealed', 'phoneSealed', 'addressSealed', 'particularsSealed'] as const;
export type SealedColumn = (typeof sealedColumns)[number];

/** A row that is there already, or only the id of one to be. */
export type SealedRow = Pick<Beneficiary, 'id'> & Partial<Pick<Beneficiary, SealedColumn>>;

const hidden = '***';
const guardedAge = 14;

/** The cell that a sealed value is bound to. */
export function cellOf(rowId: string, column: SealedColumn): { table: string; column: string; rowId: string } {
  return { table: 'beneficiary', column, rowId };
}

/**
 * Whether somebody may be under fourteen: by the year of birth, in case of doubt yes; and a left-behind child whose year
 * of birth nobody knows.
 */
export function mayBeUnderFourteen(person: Pick<Particulars, 'birthYear' | 'groups'>, today: string): boolean {
  if (person.birthYear === null) return person.groups.includes('LEFT_BEHIND_CHILD');
  return Number(today.slice(0, 4)) - person.birthYear <= guardedAge;
}

/** The year of birth that an input gives. @throws BadInput when it lies ahead */
export function givenBirthYear(year: number | null | undefined, today: string): number | null {
  if (year && year > Number(today.slice(0, 4))) throw new BadInput({ birthYear: 'The year lies ahead.' });
  return year ?? null;
}

/** Seals, hashes and masks particulars for a row. A cell of the row that says the same already is kept as it is. */
export function sealParticulars(ctx: RequestContext, row: SealedRow, person: Particulars): PrivateColumns {
  const seal = (column: SealedColumn, plain: string | null): string | null => {
    if (plain === null) return null;
    const cell = cellOf(row.id, column);
    const old = row[column];
    return old && ctx.secrets.isCurrent(old) && ctx.secrets.open(old, cell) === plain
      ? old
      : ctx.secrets.seal(plain, cell);
  };
  const { name, phone, address, alias, birthYear, groups } = person;
  const sealed = {
    nameSealed: seal('nameSealed', name) ?? '',
    phoneSealed: seal('phoneSealed', phone),
    phoneHash: phone === null ? null : phoneHashes(ctx).of(phone),
    addressSealed: seal('addressSealed', address),
  };
  if (mayBeUnderFourteen(person, shanghaiDay(ctx.clock.now()))) {
    const particularsSealed = seal('particularsSealed', JSON.stringify({ alias, birthYear, groups }));
    return { ...sealed, ...nothingInTheOpen(person), particularsSealed };
  }
  return {
    ...sealed,
    particularsSealed: null,
    guarded: false,
    alias,
    aliasInitials: alias === null ? '' : initialsOf(alias, 'person'),
    birthYear,
    groups,
    nameMask: maskName(name),
    phoneMask: phone === null ? null : maskPhone(phone),
    addressMask: address === null ? null : maskAddress(address),
  };
}

function nothingInTheOpen({ phone, address }: Particulars) {
  return {
    guarded: true,
    alias: null,
    aliasInitials: '',
    birthYear: null,
    groups: [],
    nameMask: hidden,
    phoneMask: phone === null ? null : hidden,
    addressMask: address === null ? null : hidden,
  } as const;
}

/** Opens a row's cells. Whoever calls this answers for showing what it gives. @throws SealBroken */
export function openParticulars(ctx: RequestContext, row: Beneficiary): Particulars {
  const open = (column: SealedColumn): string | null => {
    const sealed = row[column];
    return sealed === null ? null : ctx.secrets.open(sealed, cellOf(row.id, column));
  };
  const inside = open('particularsSealed');
  const { alias, birthYear, groups } = row;
  const rest = inside === null ? { alias, birthYear, groups } : (JSON.parse(inside) as Omit<Particulars, 'name'>);
  return { ...rest, name: open('nameSealed') ?? '', phone: open('phoneSealed'), address: open('addressSealed') };
}
