import type { RequestContext } from '../../kernel/context.js';
import { loadScope } from '../scopes.js';
import type { Account } from './account.entity.js';
import type { Scope } from './scope.type.js';

/** What an account works on, with its name; nameless only where the record is missing. */
export async function showScope(
  ctx: RequestContext,
  { scopeKind, scopeId }: Pick<Account, 'scopeKind' | 'scopeId'>,
): Promise<Scope> {
  const scope = await loadScope(ctx, scopeKind, scopeId);
  return { kind: scopeKind, id: scopeId, name: scope?.name ?? '' };
}
