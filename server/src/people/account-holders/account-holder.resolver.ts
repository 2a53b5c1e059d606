import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { accountReading } from '../../access/accounts/account.reading.js';
import { AccountType } from '../../access/accounts/account.type.js';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { VolunteerCardType } from '../volunteers/volunteer-card.type.js';
import { LinkAccountInput } from './account-holder.inputs.js';
import { linkAccount } from './link-account.js';

const LinkAccountPayload = changedPayload('LinkAccount', 'account', () => AccountType);

/** What volunteers add to accounts: who the person is. */
@Resolver(() => AccountType)
export class AccountHolderResolver {
  @FieldResolver(() => VolunteerCardType, {
    nullable: true,
    description:
      'The volunteer that the person is, where somebody has said so; its hours are for others to confirm. (本人)',
  })
  volunteer(@Root() account: { readonly volunteer: VolunteerCardType | null }) {
    return account.volunteer;
  }

  @Mutation(() => LinkAccountPayload, {
    description:
      "Says which volunteer the holder of an account is, so that nobody confirms their own hours; not for one's own account. (关联志愿者)",
  })
  async linkAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LinkAccountInput, { description: 'Which account, which volunteer. (内容)' })
    input: LinkAccountInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, accountReading, { field: 'account', id: await linkAccount(ctx, input) }, info);
  }
}
