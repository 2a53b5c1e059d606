import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { Area } from '../../places/areas/area.entity.js';
import { Organisation } from '../../places/organisations/organisation.entity.js';
import { openPerson } from '../volunteers/volunteer-cells.js';
import { VolunteerConsent } from '../volunteers/volunteer-consent.entity.js';
import { VolunteerNumber } from '../volunteers/volunteer-number.entity.js';
import type { Volunteer } from '../volunteers/volunteer.entity.js';
import type { PersonalCopy } from './make-personal-copy.js';
import type { PersonalRow } from './personal-part.js';

interface Telling {
  readonly row: Volunteer;
  /** Whether what is sealed is told in plain. */
  readonly plain: boolean;
}

/** What the registry itself holds: the record, its consents, and who did what with it when. */
export async function tellPerson(
  ctx: RequestContext,
  tx: Transaction,
  telling: Telling,
): Promise<PersonalCopy['parts']> {
  const { row } = telling;
  const consents = await tx.list(VolunteerConsent, { volunteerId: row.id });
  const deeds = await tx.list(AuditEvent, { districtId: row.districtId, subjectType: 'Volunteer', subjectId: row.id });
  return [
    { what: 'person', rows: [{ ...(await recordOf(tx, row)), ...identityOf(ctx, telling) }] },
    {
      what: 'consents',
      rows: consents.map(({ purpose, wordingVersion, givenOn, givenBy, withdrawnOn, evidenceId }) => {
        return { purpose, wordingVersion, givenOn, givenBy, withdrawnOn, evidence: evidenceId !== null };
      }),
    },
    { what: 'deeds', rows: deeds.map(({ at, action, reason }) => ({ at, action, reason })) },
  ];
}

async function recordOf(tx: Transaction, row: Volunteer): Promise<PersonalRow> {
  const { number, state, stateReason, registeredOn, verifiedAt, partyStatus, idKind, guarded } = row;
  const numbers = await tx.list(VolunteerNumber, { volunteerId: row.id });
  const area = await tx.find(Area, { id: row.areaId });
  const organisation = row.organisationId ? await tx.find(Organisation, { id: row.organisationId }) : undefined;
  return {
    number,
    formerNumbers: numbers.map((one) => one.number).filter((one) => one !== number),
    state,
    stateReason,
    registeredOn,
    verifiedAt,
    area: area?.name ?? null,
    organisation: organisation?.name ?? null,
    partyStatus,
    idKind,
    guarded,
  };
}

function identityOf(ctx: RequestContext, { row, plain }: Telling): PersonalRow {
  if (!plain) {
    const { nameMask, gender, bornOn, idLastFour, phoneMask, addressMask, skills, interests, availability } = row;
    const masked = { name: nameMask, idNumber: idLastFour && `****${idLastFour}`, phone: phoneMask };
    return { ...masked, address: addressMask, gender, bornOn, skills, interests, availability, guardian: null };
  }
  const { guardian, name, idNumber, phone, address, gender, bornOn, skills, interests, availability } = openPerson(
    ctx,
    row,
  );
  const answersFor = guardian && `${guardian.name} ${guardian.relation} ${guardian.phone}`;
  return { name, idNumber, phone, address, gender, bornOn, skills, interests, availability, guardian: answersFor };
}
