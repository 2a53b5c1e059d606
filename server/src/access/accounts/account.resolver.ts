import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import type { Account } from './account.entity.js';
import { AccountList } from './account.lists.js';
import type { AccountPlace } from './account.policy.js';
import { accountReading } from './account.reading.js';
import type { AccountRow } from './account.states.js';
import { AccountType } from './account.type.js';
import { isAdministrable, listAccountSteps } from './list-account-steps.js';
import { Scope } from './scope.type.js';
import { showScope } from './show-scope.js';

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountList.Connection, { description: 'Who can sign in, as far as the caller reaches. (账号列表)' })
  accounts(
    @Ctx() ctx: RequestContext,
    @Args(() => AccountList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, accountReading, args, info);
  }

  @Query(() => AccountType, { nullable: true, description: 'One account. (账号)' })
  account(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, accountReading, id, info);
  }

  @FieldResolver(() => Scope, { description: 'What it works on. (权限范围)' })
  scope(@Ctx() ctx: RequestContext, @Root() account: Pick<Account, 'scopeKind' | 'scopeId'>) {
    return showScope(ctx, account);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a second factor is set up. (已启用两步验证)' })
  totpEnabled(@Root() account: Pick<Account, 'totpSealed'>) {
    return account.totpSealed !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it. (可管理)' })
  administrable(@Ctx() ctx: RequestContext, @Root() account: AccountPlace) {
    return isAdministrable(ctx, account);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() account: AccountRow) {
    return listAccountSteps(ctx, account);
  }
}
