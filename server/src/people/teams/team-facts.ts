import { Account } from '../../access/accounts/account.entity.js';
import { inDistrict } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Organisation } from '../../places/organisations/organisation.entity.js';
import type { Team } from './team.entity.js';
import type { TeamFactsInput } from './team.inputs.js';

type Facts = Pick<
  Team,
  'name' | 'nameInitials' | 'kind' | 'organisationId' | 'leaderId' | 'deputyId' | 'foundedOn' | 'slogan' | 'description'
>;

/**
 * What an input says of a team, as it is stored. Whom it names is looked up only where `before` did not name them
 * already: a team keeps an organisation that has closed since, until somebody chooses another.
 * @throws BadInput for a founding day that lies ahead, one person as leader and deputy, or somebody out of reach
 */
export async function teamFacts(
  ctx: RequestContext,
  tx: Transaction,
  asked: { readonly caller: Caller; readonly input: TeamFactsInput; readonly before?: Team },
): Promise<Facts> {
  const { caller, input, before } = asked;
  if (input.foundedOn > shanghaiDay(ctx.clock.now())) throw new BadInput({ foundedOn: 'The founding day lies ahead.' });
  if (input.leaderId && input.leaderId === input.deputyId) {
    throw new BadInput({ deputyId: 'Leader and deputy must be two people.' });
  }
  const name = input.name.trim();
  return {
    name,
    nameInitials: initialsOf(name),
    kind: input.kind,
    organisationId: await organisationOf(tx, caller, { id: input.organisationId, kept: before?.organisationId }),
    leaderId: await colleagueOf(tx, caller, { field: 'leaderId', id: input.leaderId, kept: before?.leaderId }),
    deputyId: await colleagueOf(tx, caller, { field: 'deputyId', id: input.deputyId, kept: before?.deputyId }),
    foundedOn: input.foundedOn,
    slogan: input.slogan?.trim() || null,
    description: input.description?.trim() || null,
  };
}

/** Whom an input names, and who was named before. */
interface Named {
  readonly id: string | null | undefined;
  readonly kept: string | null | undefined;
}

async function organisationOf(tx: Transaction, caller: Caller, { id, kept }: Named): Promise<string | null> {
  if (!id || id === kept) return id ?? null;
  const organisation = await tx.reach(Organisation, id, inDistrict(caller), 'organisationId');
  if (organisation.state !== 'ACTIVE') throw new BadInput({ organisationId: 'This organisation takes part no more.' });
  return organisation.id;
}

async function colleagueOf(
  tx: Transaction,
  caller: Caller,
  { field, id, kept }: Named & { readonly field: string },
): Promise<string | null> {
  if (!id || id === kept) return id ?? null;
  const account = await tx.reach(Account, id, inDistrict(caller), field);
  if (account.state !== 'ACTIVE') throw new BadInput({ [field]: 'This account is suspended.' });
  return account.id;
}
