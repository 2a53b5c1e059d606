import { inDistrict } from '../../access/scope.js';
import { declareReading } from '../../execution/reading.js';
import { DateCondition, IdCondition, TextCondition } from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { Campaign } from './campaign.entity.js';

/** Campaigns are the whole district's: everybody in it may look them up. */
export const campaignReading = declareReading({
  type: 'Campaign',
  list: 'campaigns',
  entity: Campaign,
  directory: true,
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    code: { type: () => TextCondition, description: 'By code. (代码)' },
    validFrom: { type: () => DateCondition, description: 'By first day. (启用日期)' },
    validTo: { type: () => DateCondition, description: 'By last day. (停用日期)' },
  },
  sort: ['code', 'name', 'validFrom', 'validTo'],
  defaultSort: [{ field: 'validFrom', direction: 'DESC' }],
  search: byName({ name: 'name', initials: 'nameInitials', also: ['code'] }),
  visible: inDistrict,
});
