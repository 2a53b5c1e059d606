import type { DataImport } from '../../access/imports/data-import.entity.js';
import type { Draft, DraftReason } from '../../access/imports/import-target.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { plainIdNumber } from '../../kernel/id-number.js';
import { plainPhone } from '../../kernel/phone-number.js';
import type { AreaNames } from '../../places/imports/area-names.js';
import type { Guardian, Person, PersonFacts } from '../volunteers/person.js';
import { personOf } from '../volunteers/person.js';
import type { OrganisationNames } from '../../places/imports/organisation-names.js';
import { CellReader } from './volunteer-words.js';

/** What a row says of a volunteer; what it leaves out is undefined. */
export interface VolunteerDraft {
  readonly row: number;
  readonly number: string | undefined;
  readonly said: { readonly [Fact in keyof PersonFacts]?: PersonFacts[Fact] | undefined };
  readonly areaId: string | undefined;
  readonly organisationId: string | undefined;
  readonly registeredOn: string | undefined;
  readonly consentWording: string | undefined;
  readonly consentGivenOn: string | undefined;
}

/** Where names of areas and organisations are looked up. */
export interface Lookups {
  readonly areas: AreaNames;
  readonly organisations: OrganisationNames;
}

/** Reads a row's words. @returns what it says, or what cannot be read */
export function readDraft({ row, values }: Draft, lookups: Lookups): VolunteerDraft | { reasons: DraftReason[] } {
  const cells = new CellReader(values);
  const idNumber = cells.text('idNumber');
  const said = {
    name: cells.text('name'),
    idKind: cells.idKind() ?? (idNumber === undefined ? undefined : 'RESIDENT_ID'),
    idNumber: idNumber === undefined ? undefined : plainIdNumber(idNumber),
    gender: cells.gender(),
    bornOn: cells.day('bornOn'),
    phone: phoneOf(cells.text('phone')),
    address: cells.text('address'),
    partyStatus: cells.partyStatus(),
    skills: cells.list('skills'),
    guardian: guardianOf(cells),
  } as const;
  const areaId = idOf(cells, 'area', (name) => lookups.areas.find(name));
  const organisationId = idOf(cells, 'organisation', (name) => lookups.organisations.find(name));
  const registeredOn = cells.day('registeredOn');
  const consentGivenOn = cells.day('consentGivenOn');
  if (cells.reasons.length > 0) return { reasons: cells.reasons };
  const consent = { consentWording: cells.text('consentWording'), consentGivenOn };
  return { row, number: cells.text('number'), said, areaId, organisationId, registeredOn, ...consent };
}

/** The person as the draft leaves it: what it says, else what is known. @returns reasons when a rule does not hold */
export function personAfter(
  ctx: RequestContext,
  { said }: VolunteerDraft,
  known: Person | undefined,
): Person | { reasons: DraftReason[] } {
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const nobody = { name: '', idKind: 'NONE' } as const;
  const facts: PersonFacts = { ...(known ?? nobody), ...given };
  try {
    return personOf(facts, shanghaiDay(ctx.clock.now()));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { reasons: Object.entries(error.fields ?? {}).map(([field, message]) => reason(field, message)) };
  }
}

/** The area of a new record. @throws nothing; the registry refuses a district */
export function areaOf(draft: VolunteerDraft, { areaId }: DataImport): string {
  return draft.areaId ?? areaId;
}

function reason(field: string, message: string): DraftReason {
  const column = field.startsWith('guardian') ? 'guardianName' : field;
  return { code: 'BAD_USER_INPUT', field: column, message };
}

function phoneOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainPhone(text);
}

function guardianOf(cells: CellReader): Guardian | undefined {
  const [name, phone, relation] = ['guardianName', 'guardianPhone', 'guardianRelation'].map((field) =>
    cells.text(field),
  );
  if (name === undefined && phone === undefined) return undefined;
  return { name: name ?? '', phone: phone ?? '', relation: relation ?? '监护人' };
}

function idOf(
  cells: CellReader,
  field: string,
  find: (name: string) => { readonly id: string } | { readonly wrong: string },
): string | undefined {
  const name = cells.text(field);
  if (name === undefined) return undefined;
  const found = find(name);
  if ('id' in found) return found.id;
  cells.wrong(field, found.wrong);
  return undefined;
}
