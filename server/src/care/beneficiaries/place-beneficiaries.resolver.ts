import { Args, FieldResolver, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { ListArguments } from '../../kernel/lists.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { BeneficiaryList } from './beneficiary.lists.js';

/** What beneficiaries add to areas. */
@Resolver(() => AreaType)
export class AreaBeneficiariesResolver {
  @FieldResolver(() => BeneficiaryList.Connection, {
    description: 'Those helped in this very area, as far as the viewer looks after them. (辖区服务对象)',
  })
  beneficiaries(@Args(() => BeneficiaryList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What beneficiaries add to stations. */
@Resolver(() => StationType)
export class StationBeneficiariesResolver {
  @FieldResolver(() => BeneficiaryList.Connection, {
    description: 'Those whom it looks after, as far as the viewer does. (负责的服务对象)',
  })
  beneficiaries(@Args(() => BeneficiaryList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
