import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { VolunteerCardType } from './volunteer-card.type.js';
import { nameFor, type NamedVolunteer } from './volunteer-name.js';

@Resolver(() => VolunteerCardType)
export class VolunteerCardResolver {
  @FieldResolver(() => String, {
    description: 'The name; masked for auditors, and for children under fourteen to everybody. (姓名)',
  })
  name(@Ctx() ctx: RequestContext, @Root() volunteer: NamedVolunteer) {
    return nameFor(ctx, volunteer);
  }
}
