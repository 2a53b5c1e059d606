import { Account } from '../../access/accounts/account.entity.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { NotFound } from '../../kernel/errors.js';
import { houseParameters, housePolicy, type PolicyInForce } from './hour-parameters.js';
import { HourPolicy, type HourParameters } from './hour-policy.entity.js';

/** Whether a policy counts hours at present. */
export const PolicyStanding = { COMING: 'COMING', IN_FORCE: 'IN_FORCE', PAST: 'PAST', NEVER: 'NEVER' } as const;
export type PolicyStanding = keyof typeof PolicyStanding;

/** A policy as people see it, with its place among the others. */
export interface ShownPolicy {
  readonly number: number;
  readonly effectiveOn: string;
  readonly replacedOn: string | null;
  readonly standing: PolicyStanding;
  readonly parameters: HourParameters;
  readonly note: string | null;
  readonly adoptedBy: string | null;
  readonly adoptedAt: string | null;
}

/** Every version of the district's hour rules, the newest first; the last is the house's own. @throws Unauthenticated */
export function listPolicies(ctx: RequestContext): Promise<ShownPolicy[]> {
  const { districtId } = requireCaller(ctx);
  const today = shanghaiDay(ctx.clock.now());
  return ctx.db.transact(async (tx) => {
    const adopted = (await tx.list(HourPolicy, { districtId })).toSorted((a, b) => b.number - a.number);
    const ids = adopted.map(({ adoptedById }) => adoptedById).filter((id) => id !== null);
    const names = new Map(
      (await tx.listWhere(Account, { oneOf: ['id', ids] })).map((one) => [one.id, one.displayName]),
    );
    const all = [...adopted.map((policy) => shown(policy, names)), house];
    return all.map((policy, at) => ({ ...policy, ...standingOf(policy, all.slice(0, at), today) }));
  });
}

/** One adopted version by the id of its row. @throws NotFound */
export async function showPolicy(ctx: RequestContext, id: string): Promise<ShownPolicy> {
  const { number } = await ctx.db.transact((tx) => tx.get(HourPolicy, id));
  const found = (await listPolicies(ctx)).find((policy) => policy.number === number);
  if (!found) throw new NotFound();
  return found;
}

type Told = Omit<ShownPolicy, 'replacedOn' | 'standing'>;

const house: Told = {
  number: housePolicy.version,
  effectiveOn: housePolicy.effectiveOn,
  parameters: housePolicy.parameters,
  note: null,
  adoptedBy: null,
  adoptedAt: null,
};

function shown(policy: HourPolicy, names: ReadonlyMap<string, string>): Told {
  const { number, effectiveOn, note, adoptedById, adoptedAt } = policy;
  const parameters = { ...houseParameters, ...policy.parameters };
  return { number, effectiveOn, parameters, note, adoptedAt, adoptedBy: names.get(adoptedById ?? '') ?? null };
}

/** A day is counted by the newest version in force by then, so a newer one replaces an older from its own first day on. */
function standingOf(
  { effectiveOn }: Told,
  newer: readonly Pick<PolicyInForce, 'effectiveOn'>[],
  today: string,
): Pick<ShownPolicy, 'replacedOn' | 'standing'> {
  const replacedOn = newer.map((one) => one.effectiveOn).toSorted()[0] ?? null;
  if (replacedOn !== null && replacedOn <= effectiveOn) return { replacedOn, standing: 'NEVER' };
  if (effectiveOn > today) return { replacedOn, standing: 'COMING' };
  return { replacedOn, standing: replacedOn !== null && replacedOn <= today ? 'PAST' : 'IN_FORCE' };
}
