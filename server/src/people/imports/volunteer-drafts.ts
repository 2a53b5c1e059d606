import type { DataImport } from '../../access/imports/data-import.entity.js';
import type { Draft, DraftReason, SoundDraft } from '../../access/imports/import-target.js';
import { reasonsIn } from '../../access/imports/reasons-in.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { plainIdNumber } from '../../kernel/id-number.js';
import { plainPhone } from '../../kernel/phone-number.js';
import type { AreaNames } from '../../places/imports/area-names.js';
import type { Guardian, Person, PersonFacts } from '../volunteers/person.js';
import { personOf } from '../volunteers/person.js';
import type { OrganisationNames } from '../../places/imports/organisation-names.js';
import { VolunteerCells } from './volunteer-words.js';

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

/** A row that is to be written, and what it says of a volunteer. */
export interface ReadRow {
  readonly sound: SoundDraft;
  readonly draft: VolunteerDraft;
}

/** Where names of areas and organisations are looked up. */
export interface Lookups {
  readonly areas: AreaNames;
  readonly organisations: OrganisationNames;
}

/** Reads a row's words. @returns what it says, or what cannot be read */
export function readDraft({ row, values }: Draft, lookups: Lookups): VolunteerDraft | { reasons: DraftReason[] } {
  const cells = new VolunteerCells(values);
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
  const areaId = cells.idOf('area', lookups.areas);
  const organisationId = cells.idOf('organisation', lookups.organisations);
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
    return { reasons: reasonsIn(error, columnOf) };
  }
}

/** The area of a new record. @throws nothing; the registry refuses a district */
export function areaOf(draft: VolunteerDraft, { areaId }: DataImport): string {
  return draft.areaId ?? areaId;
}

function columnOf(field: string): string {
  return field.startsWith('guardian') ? 'guardianName' : field;
}

function phoneOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainPhone(text);
}

function guardianOf(cells: VolunteerCells): Guardian | undefined {
  const [name, phone, relation] = ['guardianName', 'guardianPhone', 'guardianRelation'].map((field) =>
    cells.text(field),
  );
  if (name === undefined && phone === undefined) return undefined;
  return { name: name ?? '', phone: phone ?? '', relation: relation ?? '监护人' };
}
