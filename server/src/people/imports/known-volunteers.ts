import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { Condition } from '../../database/condition.js';
import { purposesInForceOf } from '../volunteers/consents-in-force.js';
import { hashesOf } from '../volunteers/known-documents.js';
import { phoneHashes } from '../volunteers/volunteer-cells.js';
import type { VolunteerConsentPurpose } from '../volunteers/volunteer-consent.entity.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';
import type { VolunteerDraft } from './volunteer-drafts.js';

/** The volunteers of the district whom rows may speak of. */
export class KnownVolunteers {
  private constructor(
    private readonly ctx: RequestContext,
    private readonly found: ReadonlyMap<string, readonly Volunteer[]>,
    private readonly consents: ReadonlyMap<string, ReadonlySet<VolunteerConsentPurpose>>,
  ) {}

  /** Looks up by number, document, phone, and name with day of birth: one statement each, for many rows. */
  static async of(ctx: RequestContext, drafts: readonly VolunteerDraft[]): Promise<KnownVolunteers> {
    const found = new Map<string, Volunteer[]>();
    const add = (key: string | null, one: Volunteer): void => {
      if (key !== null) found.set(key, [...(found.get(key) ?? []), one]);
    };
    const look = async (where: Condition, keyOf: (one: Volunteer) => string | null): Promise<void> => {
      const { districtId } = requireCaller(ctx);
      const all = { all: [{ eq: { districtId } }, where] };
      for (const one of await ctx.db.transact((tx) => tx.listWhere(Volunteer, all))) add(keyOf(one), one);
    };
    const given = <Value>(values: readonly (Value | null | undefined)[]): Value[] =>
      values.filter((value): value is Value => value !== undefined && value !== null);
    const phones = given(drafts.map(({ said }) => said.phone)).flatMap((phone) => phoneHashes(ctx).candidates(phone));
    const days = given(drafts.map(({ said }) => said.bornOn));
    const names = given(drafts.map(({ said }) => said.name));
    await look({ oneOf: ['number', given(drafts.map(({ number }) => number))] }, ({ number }) => number);
    await look({ oneOf: ['idHash', drafts.flatMap((draft) => documentsOf(ctx, draft))] }, ({ idHash }) => idHash);
    await look({ oneOf: ['phoneHash', phones] }, ({ phoneHash }) => phoneHash);
    const sameDay = { all: [{ oneOf: ['name', names] }, { oneOf: ['bornOn', days] }] } as const;
    await look(sameDay, ({ name, bornOn }) => nameAndDay(name, bornOn));
    const certain = drafts.flatMap((draft) => certainKeys(ctx, draft).flatMap((key) => found.get(key) ?? []));
    const consents = await ctx.db.transact((tx) => purposesInForceOf(tx, [...new Set(certain.map(({ id }) => id))]));
    return new KnownVolunteers(ctx, found, consents);
  }

  /** Whom a row names by number or document. */
  certain(draft: VolunteerDraft): Volunteer | undefined {
    return certainKeys(this.ctx, draft).flatMap((key) => this.found.get(key) ?? [])[0];
  }

  /** Whether somebody else than the record's own volunteer has the document that a row gives. */
  isTaken(draft: VolunteerDraft, own: Volunteer): boolean {
    return documentsOf(this.ctx, draft).some((hash) => this.found.get(hash)?.some(({ id }) => id !== own.id));
  }

  /** The purposes to which a volunteer that a row names for certain agrees now. */
  consentsOf({ id }: Volunteer): ReadonlySet<VolunteerConsentPurpose> {
    return this.consents.get(id) ?? new Set();
  }

  /** Somebody of the same name with the same phone or day of birth, whose document does not prove them another. */
  doubtful({ said }: VolunteerDraft, bornOn: string): Volunteer | undefined {
    const phones = said.phone ? phoneHashes(this.ctx).candidates(said.phone) : [];
    const samePhone = phones.flatMap((hash) => this.found.get(hash) ?? []).filter(({ name }) => name === said.name);
    const sameDay = this.found.get(nameAndDay(said.name ?? null, bornOn) ?? '') ?? [];
    const unproven = sameDay.filter(({ idHash }) => idHash === null || !said.idNumber);
    return [...samePhone, ...unproven].find(({ state }) => state !== 'MERGED');
  }
}

function certainKeys(ctx: RequestContext, draft: VolunteerDraft): readonly string[] {
  return [...(draft.number === undefined ? [] : [draft.number]), ...documentsOf(ctx, draft)];
}

function documentsOf(ctx: RequestContext, { said: { idKind, idNumber } }: VolunteerDraft): readonly string[] {
  return idNumber && idKind && idKind !== 'NONE' ? hashesOf(ctx, { idKind, idNumber }) : [];
}

function nameAndDay(name: string | null, bornOn: string | null): string | null {
  return name === null || bornOn === null ? null : `${name} ${bornOn}`;
}
