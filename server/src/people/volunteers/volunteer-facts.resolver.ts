import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';
import { AreaType } from '../../places/areas/area.type.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { VolunteerConsentType } from './volunteer-consent.type.js';
import type { VolunteerConsent } from './volunteer-consent.entity.js';
import { GenderEnum, PartyStatusEnum } from './volunteer-enums.type.js';
import { forRegistry, showConsentScan, showMinor } from './volunteer-facts.js';
import { nameFor, type NamedVolunteer } from './volunteer-name.js';
import type { Volunteer } from './volunteer.entity.js';
import { VolunteerList } from './volunteer.lists.js';
import { VolunteerType } from './volunteer.type.js';

/** What of a volunteer depends on who reads it. */
@Resolver(() => VolunteerType)
export class VolunteerFactsResolver {
  @FieldResolver(() => String, { description: 'The name; masked for auditors and of children under 14. (姓名)' })
  name(@Ctx() ctx: RequestContext, @Root() volunteer: NamedVolunteer) {
    return nameFor(ctx, volunteer);
  }

  @FieldResolver(() => GenderEnum, { nullable: true, description: 'Gender; for those who keep the registry. (性别)' })
  gender(@Ctx() ctx: RequestContext, @Root() { gender }: Volunteer) {
    return forRegistry(ctx, gender);
  }

  @FieldResolver(() => Day, { nullable: true, description: 'Day of birth; for the registry. (出生日期)' })
  bornOn(@Ctx() ctx: RequestContext, @Root() { bornOn }: Volunteer) {
    return forRegistry(ctx, bornOn);
  }

  @FieldResolver(() => Boolean, { description: 'Whether they are under 18. (未成年)' })
  minor(@Ctx() ctx: RequestContext, @Root() volunteer: Volunteer) {
    return showMinor(ctx, volunteer);
  }

  @FieldResolver(() => PartyStatusEnum, {
    nullable: true,
    description: 'Standing in the Party; for those who keep the registry. (政治面貌)',
  })
  partyStatus(@Ctx() ctx: RequestContext, @Root() { partyStatus }: Volunteer) {
    return forRegistry(ctx, partyStatus);
  }
}

/** What of a consent depends on who reads it. */
@Resolver(() => VolunteerConsentType)
export class VolunteerConsentResolver {
  @FieldResolver(() => ID, { nullable: true, description: 'The scan; only for the registry. (凭证文件)' })
  evidenceId(@Ctx() ctx: RequestContext, @Root() consent: VolunteerConsent) {
    return showConsentScan(ctx, consent);
  }
}

/** What volunteers add to areas. */
@Resolver(() => AreaType)
export class AreaVolunteersResolver {
  @FieldResolver(() => VolunteerList.Connection, { description: 'Those who live in this very area. (辖区志愿者)' })
  volunteers(@Args(() => VolunteerList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What volunteers add to organisations. */
@Resolver(() => OrganisationType)
export class OrganisationVolunteersResolver {
  @FieldResolver(() => VolunteerList.Connection, { description: 'Those who belong to it. (所属志愿者)' })
  volunteers(@Args(() => VolunteerList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
