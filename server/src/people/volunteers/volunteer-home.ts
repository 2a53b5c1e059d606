import { inDistrict, within } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { BadInput } from '../../kernel/errors.js';
import { Area } from '../../places/areas/area.entity.js';
import { Organisation } from '../../places/organisations/organisation.entity.js';

/** Where somebody lives, and to which branch, school or unit they belong. */
export interface Home {
  readonly areaId: string;
  readonly organisationId: string | null;
}

/** What of a record's home is asked for; what it had before is not looked up again. */
export interface WantedHome {
  readonly areaId: string;
  readonly organisationId?: string | null | undefined;
  readonly before?: Home;
}

/** Checks homes that records want to have. */
export interface HomeFinder {
  /** @throws BadInput naming what is out of reach, closed, or no community or street */
  find(wanted: WantedHome): Promise<Home>;
}

/** A finder that looks up each area and organisation once, however many records of a transaction name it. */
export function homeFinder(tx: Transaction, caller: Caller): HomeFinder {
  const areas = new Map<string, Promise<void>>();
  const organisations = new Map<string, Promise<void>>();
  const once = (known: Map<string, Promise<void>>, id: string, check: () => Promise<void>): Promise<void> => {
    const looked = known.get(id) ?? check();
    known.set(id, looked);
    return looked;
  };
  return {
    async find({ areaId, organisationId, before }) {
      if (areaId !== before?.areaId) await once(areas, areaId, () => assertArea(tx, caller, areaId));
      const wanted = organisationId || null;
      if (wanted !== null && wanted !== before?.organisationId) {
        await once(organisations, wanted, () => assertOrganisation(tx, caller, wanted));
      }
      return { areaId, organisationId: wanted };
    },
  };
}

async function assertArea(tx: Transaction, caller: Caller, id: string): Promise<void> {
  const area = await tx.reach(Area, id, within(caller, { area: 'id' }), 'areaId');
  if (area.level === 'DISTRICT') throw new BadInput({ areaId: 'Choose a community or a street.' });
  if (area.validTo !== null) throw new BadInput({ areaId: 'This area has ended.' });
}

async function assertOrganisation(tx: Transaction, caller: Caller, id: string): Promise<void> {
  const organisation = await tx.reach(Organisation, id, inDistrict(caller), 'organisationId');
  if (organisation.state !== 'ACTIVE') throw new BadInput({ organisationId: 'This organisation takes part no more.' });
}
