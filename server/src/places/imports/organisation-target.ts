import type { DataImport } from '../../access/imports/data-import.entity.js';
import type { Draft, ImportTarget, Judgement, SoundDraft, WrittenDraft } from '../../access/imports/import-target.js';
import { faulty, refusedBy, writeOneByOne } from '../../access/imports/write-one-by-one.js';
import { reachOf, type Reach } from '../../access/reach.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { amendOrganisation } from '../organisations/amend-organisation.js';
import { writtenCreditCode } from '../organisations/credit-code.js';
import { AmendOrganisationInput } from '../organisations/organisation.inputs.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { mayKeepOrganisation } from '../organisations/organisation.policy.js';
import { registerOrganisation } from '../organisations/register-organisation.js';
import { AreaNames } from './area-names.js';
import { factsOf, faultsIn, inputFor, saysAlready, type DraftFacts } from './organisation-drafts.js';
import { organisationFields } from './organisation-fields.js';
import { standingOrganisations, undoOrganisations } from './undo-organisations.js';

/** Tables of organisations: known by their credit code, or else by their name. */
export const organisationTarget: ImportTarget = {
  name: 'ORGANISATIONS',
  chinese: '单位',
  subjectType: 'Organisation',
  fields: organisationFields,
  judge,
  write,
  standing: standingOrganisations,
  undo: undoOrganisations,
};

async function judge(ctx: RequestContext, into: DataImport, drafts: readonly Draft[]): Promise<Judgement[]> {
  const areas = await AreaNames.of(ctx);
  const reach = await reachOf(ctx);
  const read = drafts.map((draft) => factsOf(draft, areas));
  const known = await knownBy(
    ctx,
    read.flatMap((one) => ('facts' in one ? [one.facts] : [])),
  );
  return read.map((one) => ('reasons' in one ? faulty(one.reasons) : judged(one.facts, { into, reach, known })));
}

interface Known {
  readonly byCode: ReadonlyMap<string, Organisation>;
  readonly byName: ReadonlyMap<string, Organisation>;
}

async function knownBy(ctx: RequestContext, facts: readonly DraftFacts[]): Promise<Known> {
  const { districtId } = requireCaller(ctx);
  const codes = facts.flatMap(({ creditCode }) => (creditCode ? [writtenCreditCode(creditCode)] : []));
  const names = facts.flatMap(({ name }) => (name ? [name.trim()] : []));
  const any = { any: [{ oneOf: ['creditCode', codes] }, { oneOf: ['name', names] }] } as const;
  const found = await ctx.db.transact((tx) => tx.listWhere(Organisation, { all: [{ eq: { districtId } }, any] }));
  return {
    byCode: new Map(found.flatMap((one) => (one.creditCode ? [[one.creditCode, one] as const] : []))),
    byName: new Map(found.map((one) => [one.name, one])),
  };
}

function judged(facts: DraftFacts, at: { into: DataImport; reach: Reach; known: Known }): Judgement {
  const { into, reach, known } = at;
  const code = facts.creditCode ? writtenCreditCode(facts.creditCode) : null;
  const name = facts.name?.trim() ?? '';
  const record = (code ? known.byCode.get(code) : undefined) ?? known.byName.get(name);
  const input = inputFor(facts, record ?? { areaId: into.areaId });
  const reasons = faultsIn(input);
  if (reasons.length > 0) return faulty(reasons);
  const key = code ?? name;
  if (!record) return { outcome: 'NEW', reasons: [], key, recordId: null };
  const recordId = record.id;
  const refused = mayKeepOrganisation(reach, record);
  if (refused) return faulty([{ code: refused.code, field: 'name', message: refused.message }]);
  if (code && record.creditCode && record.creditCode !== code) return { ...doubtful, key, recordId };
  const outcome = saysAlready(record, input) ? 'UNCHANGED' : 'CHANGED';
  return { outcome, reasons: [], key, recordId };
}

const doubtful = {
  outcome: 'DOUBTFUL',
  reasons: [{ code: 'SAME_NAME', field: 'name', message: 'The district knows one of this name with another code.' }],
} as const;

async function write(ctx: RequestContext, into: DataImport, drafts: readonly SoundDraft[]): Promise<WrittenDraft[]> {
  const areas = await AreaNames.of(ctx);
  return writeOneByOne(drafts, (draft) => {
    const read = factsOf(draft, areas);
    return 'facts' in read
      ? writeOne(ctx, into, { draft, facts: read.facts })
      : Promise.resolve(refusedBy(read.reasons[0]));
  });
}

async function writeOne(
  ctx: RequestContext,
  into: DataImport,
  { draft, facts }: { draft: SoundDraft; facts: DraftFacts },
): Promise<WrittenDraft> {
  if (draft.as === 'NEW' || draft.recordId === null) {
    const recordId = await registerOrganisation(ctx, inputFor(facts, { areaId: into.areaId }));
    return { recordId, version: 1, before: null };
  }
  const { recordId } = draft;
  const before = await ctx.db.transact((tx) => tx.get(Organisation, recordId));
  const { id, version } = before;
  await amendOrganisation(ctx, Object.assign(new AmendOrganisationInput(), inputFor(facts, before), { id, version }));
  return { recordId, version: version + 1, before: { ...inputFor({}, before) } };
}
