import type { DataImport } from '../../access/imports/data-import.entity.js';
import type { Draft, DraftReason, ImportTarget, Judgement } from '../../access/imports/import-target.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { mapInTurns } from '../../kernel/map-in-turns.js';
import { AreaNames } from '../../places/imports/area-names.js';
import type { Person } from '../volunteers/person.js';
import { openPerson } from '../volunteers/volunteer-cells.js';
import type { Volunteer } from '../volunteers/volunteer.entity.js';
import { consentLacking } from './consent-lacking.js';
import { KnownVolunteers } from './known-volunteers.js';
import { OrganisationNames } from '../../places/imports/organisation-names.js';
import { standingVolunteers, undoVolunteers } from './undo-volunteers.js';
import { personAfter, readDraft, type Lookups, type VolunteerDraft } from './volunteer-drafts.js';
import { volunteerFields } from './volunteer-fields.js';
import { writeVolunteers } from './write-volunteers.js';

/** Tables of volunteers: known by their lifelong number or their document. */
export const volunteerTarget: ImportTarget = {
  name: 'VOLUNTEERS',
  chinese: '志愿者',
  subjectType: 'Volunteer',
  fields: volunteerFields,
  judge,
  write: async (ctx, into, drafts) => writeVolunteers(ctx, into, { drafts, lookups: await lookupsFor(ctx, drafts) }),
  standing: standingVolunteers,
  undo: undoVolunteers,
};

/** In these states a record says nothing new any more. */
const closed: readonly Volunteer['state'][] = ['REJECTED', 'DEREGISTERED', 'MERGED'];

async function judge(ctx: RequestContext, into: DataImport, drafts: readonly Draft[]): Promise<Judgement[]> {
  const lookups = await lookupsFor(ctx, drafts);
  const read = await mapInTurns(drafts, (draft) => readDraft(draft, lookups));
  const known = await KnownVolunteers.of(
    ctx,
    read.flatMap((one) => ('reasons' in one ? [] : [withBirth(ctx, one)])),
  );
  return mapInTurns(read, (one) =>
    'reasons' in one ? faulty(one.reasons) : judgeOne(ctx, one, { into, known, areas: lookups.areas }),
  );
}

async function lookupsFor(ctx: RequestContext, drafts: readonly Draft[]): Promise<Lookups> {
  const named = drafts.map(({ values }) => values['organisation']);
  return { areas: await AreaNames.of(ctx), organisations: await OrganisationNames.of(ctx, named) };
}

/** The day of birth that the document tells, so that somebody known without a document is found by it. */
function withBirth(ctx: RequestContext, draft: VolunteerDraft): VolunteerDraft {
  const person = personAfter(ctx, draft, undefined);
  return 'reasons' in person ? draft : { ...draft, said: { ...draft.said, bornOn: person.bornOn } };
}

function judgeOne(
  ctx: RequestContext,
  draft: VolunteerDraft,
  at: { readonly into: DataImport; readonly known: KnownVolunteers; readonly areas: AreaNames },
): Judgement {
  const record = at.known.certain(draft);
  if (!record && draft.number !== undefined) return faulty([reason('NOT_FOUND', 'number', 'Nobody has this number.')]);
  if (record && !at.areas.covers(record.areaId)) {
    return faulty([reason('ID_NUMBER_KNOWN', 'idNumber', 'This document is on record already outside your reach.')]);
  }
  if (record && closed.includes(record.state)) {
    return faulty([reason('VOLUNTEER_ENDED', 'name', 'This record has ended and changes no more.')]);
  }
  const before = record && openPerson(ctx, record);
  const person = personAfter(ctx, draft, before);
  if ('reasons' in person) return faulty(person.reasons);
  const key = keyOf(person, record);
  if (record && before) {
    if (sameAs(before, person) && sameHome(draft, record))
      return { ...onRecord('UNCHANGED'), key, recordId: record.id };
    const against = whatForbids(ctx, { draft, person, record, known: at.known });
    return against ? faulty([against]) : { ...onRecord('CHANGED'), key, recordId: record.id };
  }
  if (!at.areas.isHome(draft.areaId ?? at.into.areaId)) {
    return faulty([reason('BAD_USER_INPUT', 'area', 'Name a community or a street.')]);
  }
  const twin = at.known.doubtful(draft, person.bornOn);
  if (!twin) return { outcome: 'NEW', reasons: [], key, recordId: null };
  const message = `The district knows somebody of this name with the same phone or birthday: ${twin.number}.`;
  return { outcome: 'DOUBTFUL', reasons: [reason('SAME_PERSON', 'name', message)], key, recordId: twin.id };
}

/** What the registry holds against a change: a document that somebody else has, or a consent that is not in force. */
function whatForbids(
  ctx: RequestContext,
  {
    draft,
    person,
    record,
    known: others,
  }: { draft: VolunteerDraft; person: Person; record: Volunteer; known: KnownVolunteers },
): DraftReason | undefined {
  if (others.isTaken(draft, record)) {
    return reason('ID_NUMBER_KNOWN', 'idNumber', 'This document is on record already for somebody else.');
  }
  return consentLacking(draft, person, { given: others.consentsOf(record), today: shanghaiDay(ctx.clock.now()) });
}

function onRecord(outcome: 'UNCHANGED' | 'CHANGED'): Pick<Judgement, 'outcome' | 'reasons'> {
  return { outcome, reasons: [] };
}

function keyOf({ idKind, idNumber, name, bornOn, phone }: Person, record: Volunteer | undefined): string {
  if (record) return record.id;
  return idNumber === null ? `${name} ${bornOn} ${phone ?? ''}` : `${idKind} ${idNumber}`;
}

function sameAs(before: Person, after: Person): boolean {
  const keys = Object.keys(after) as (keyof Person)[];
  return keys.every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]));
}

function sameHome({ areaId, organisationId }: VolunteerDraft, record: Volunteer): boolean {
  return (
    (areaId ?? record.areaId) === record.areaId && (organisationId ?? record.organisationId) === record.organisationId
  );
}

function faulty(reasons: readonly DraftReason[]): Judgement {
  return { outcome: 'FAULTY', reasons, key: null, recordId: null };
}

function reason(code: string, field: string, message: string): DraftReason {
  return { code, field, message };
}
