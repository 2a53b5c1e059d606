import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { amendOrganisation } from './amend-organisation.js';
import { AmendOrganisationInput, RegisterOrganisationInput } from './organisation.inputs.js';
import { OrganisationList } from './organisation.lists.js';
import { organisationReading } from './organisation.reading.js';
import { OrganisationType } from './organisation.type.js';
import { registerOrganisation } from './register-organisation.js';
import { showContactPhone } from './show-contact-phone.js';

const RegisterOrganisationPayload = changedPayload('RegisterOrganisation', 'organisation', () => OrganisationType);
const AmendOrganisationPayload = changedPayload('AmendOrganisation', 'organisation', () => OrganisationType);

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationList.Connection, { description: "The district's organisations. (单位列表)" })
  organisations(
    @Ctx() ctx: RequestContext,
    @Args(() => OrganisationList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, organisationReading, args, info);
  }

  @Query(() => OrganisationType, { nullable: true, description: 'One organisation. (单位)' })
  organisation(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, organisationReading, id, info);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Number to call; masked for auditors. (联系电话)' })
  contactPhone(@Ctx() ctx: RequestContext, @Root() organisation: OrganisationType) {
    return showContactPhone(ctx, organisation);
  }

  @Mutation(() => RegisterOrganisationPayload, { description: 'Enters an organisation into the directory. (登记单位)' })
  async registerOrganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterOrganisationInput, { description: 'The organisation. (内容)' })
    input: RegisterOrganisationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      organisationReading,
      { field: 'organisation', id: await registerOrganisation(ctx, input) },
      info,
    );
  }

  @Mutation(() => AmendOrganisationPayload, {
    description: 'Corrects what the directory says of an organisation. (修改单位)',
  })
  async amendOrganisation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendOrganisationInput, { description: 'The correction. (内容)' })
    input: AmendOrganisationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      organisationReading,
      { field: 'organisation', id: await amendOrganisation(ctx, input) },
      info,
    );
  }
}
