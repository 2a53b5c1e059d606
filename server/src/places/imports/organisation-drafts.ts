import type { Draft, DraftReason } from '../../access/imports/import-target.js';
import { reasonsIn } from '../../access/imports/reasons-in.js';
import { validateInput } from '../../kernel/validate-input.js';
import { organisationFacts } from '../organisations/organisation-facts.js';
import type { Organisation, OrganisationKind } from '../organisations/organisation.entity.js';
import { RegisterOrganisationInput } from '../organisations/organisation.inputs.js';
import type { AreaNames } from './area-names.js';
import { CellReader } from './cell-reader.js';
import { kindWords } from './organisation-fields.js';

/** What a draft says of an organisation; what it leaves out is undefined. */
export type DraftFacts = Partial<
  Pick<Organisation, 'name' | 'kind' | 'areaId' | 'creditCode' | 'contactName' | 'contactPhone' | 'address'>
>;

/** What an organisation is known by. */
const compared = ['name', 'kind', 'areaId', 'creditCode', 'contactName', 'contactPhone', 'address'] as const;

/** Reads a draft's words. @returns the facts, or what is wrong with them */
export function factsOf({ values }: Draft, areas: AreaNames): { facts: DraftFacts } | { reasons: DraftReason[] } {
  const cells = new CellReader(values);
  const kind = cells.read('kind', kindOf, 'This kind is not known.');
  const areaId = cells.idOf('area', areas);
  if (cells.reasons.length > 0) return { reasons: cells.reasons };
  const { name, creditCode, contactName, contactPhone, address } = values;
  return { facts: onlyGiven({ name, kind, areaId, creditCode, contactName, contactPhone, address }) };
}

/** An organisation as a draft would leave it: what the draft says, else what is known. */
export function inputFor(facts: DraftFacts, known: DraftFacts): RegisterOrganisationInput {
  return Object.assign(new RegisterOrganisationInput(), onlyGiven(known), facts);
}

/** What the rules of organisations say against an input. */
export function faultsIn(input: RegisterOrganisationInput): DraftReason[] {
  try {
    validateInput(input);
    organisationFacts(input);
    return [];
  } catch (error) {
    return reasonsIn(error, columnFor);
  }
}

/** Whether a record says already what the input says. */
export function saysAlready(record: Organisation, input: RegisterOrganisationInput): boolean {
  const wanted: DraftFacts = { ...organisationFacts(input), areaId: input.areaId };
  return compared.every((field) => (record[field] ?? null) === (wanted[field] ?? null));
}

function columnFor(field: string): string {
  return field === 'areaId' ? 'area' : field;
}

function kindOf(word: string): OrganisationKind | undefined {
  const upper = word.toUpperCase();
  return kindWords[word] ?? Object.values(kindWords).find((kind) => kind === upper);
}

function onlyGiven(facts: { readonly [Fact in keyof DraftFacts]: DraftFacts[Fact] | undefined }): DraftFacts {
  const pairs = Object.entries(facts).filter(
    ([field, value]) => isFact(field) && value !== undefined && value !== null,
  );
  return Object.fromEntries(pairs) as DraftFacts;
}

function isFact(field: string): boolean {
  return compared.some((fact) => fact === field);
}
