import { change } from '../../access/audit/change.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { Versioned } from '../../database/transaction.js';
import { assertConsents } from './consents-due.js';
import { purposesInForce } from './consents-in-force.js';
import { readDocument } from './identity-document.js';
import { assertDocumentIsNew } from './known-documents.js';
import { personOf, type Person, type PersonFacts } from './person.js';
import { openPerson, sealPerson } from './volunteer-cells.js';
import { homeFinder } from './volunteer-home.js';
import { Volunteer, type VolunteerState } from './volunteer.entity.js';
import { VolunteerEnded } from './volunteer.errors.js';
import { requireRegistrar, volunteersOf } from './volunteer.policy.js';

/** A change of what is said of a volunteer; what is left out stays. */
export type Amendment = Versioned & {
  readonly [fact in keyof PersonFacts]?: PersonFacts[fact] | undefined;
} & { readonly areaId?: string | undefined; readonly organisationId?: string | null | undefined };

const closed: readonly VolunteerState[] = ['REJECTED', 'DEREGISTERED', 'MERGED'];

/**
 * Changes a volunteer's record. Whoever edits does not see what is sealed, so what the input leaves out stays as it is;
 * whether everything must be sealed is judged anew from the whole.
 * @throws NotFound, StaleVersion, VolunteerEnded
 * @throws Forbidden to other roles than administrators
 * @throws BadInput when area or organisation is out of reach, or a fact does not hold
 * @throws VolunteerConsentMissing when something is given that needs a consent which is not in force
 * @throws IdNumberKnown when somebody else of the district has the document
 */
export function amendVolunteer(ctx: RequestContext, input: Amendment): Promise<string> {
  const caller = requireCaller(ctx);
  const today = shanghaiDay(ctx.clock.now());
  return change(ctx, { action: 'amendVolunteer', subjectType: 'Volunteer' }, async (tx) => {
    const row = await tx.lockVersion(Volunteer, input, volunteersOf(caller));
    requireRegistrar(caller);
    if (closed.includes(row.state)) throw new VolunteerEnded();
    const person = personOf(amended(openPerson(ctx, row), input, today), today);
    assertConsents(person, await purposesInForce(tx, row.id), today);
    await assertDocumentIsNew(ctx, tx, { caller, person, own: row.id });
    const { areaId = row.areaId, organisationId = row.organisationId } = input;
    const home = await homeFinder(tx, caller).find({ areaId, organisationId, before: row });
    return tx.update(Volunteer, row, { ...home, ...sealPerson(ctx, row, person) });
  });
}

/** What the record said, with what is said anew. A new document tells day of birth and gender anew, where it does. */
function amended(before: Person, input: Amendment, today: string): PersonFacts {
  const idKind = input.idKind ?? before.idKind;
  const idNumber = input.idNumber === undefined ? before.idNumber : input.idNumber;
  const told = readDocument(idKind, idNumber, today);
  const said = <K extends keyof Person>(fact: K): PersonFacts[K & keyof PersonFacts] =>
    (input[fact] === undefined ? before[fact] : input[fact]) as PersonFacts[K & keyof PersonFacts];
  return {
    name: input.name ?? before.name,
    idKind,
    idNumber,
    bornOn: input.bornOn ?? told.bornOn ?? before.bornOn,
    gender: input.gender ?? told.gender ?? before.gender,
    phone: said('phone'),
    address: said('address'),
    guardian: said('guardian'),
    partyStatus: said('partyStatus'),
    skills: said('skills'),
    interests: said('interests'),
    availability: said('availability'),
  };
}
