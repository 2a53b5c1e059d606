import { inDistrict } from '../../access/scope.js';
import { declareReading } from '../../execution/reading.js';
import { DateCondition, IdCondition, TextCondition } from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { Category } from './category.entity.js';

/** Categories are a code table: everybody in the district may look them up. */
export const categoryReading = declareReading({
  type: 'Category',
  list: 'categories',
  entity: Category,
  directory: true,
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    code: { type: () => TextCondition, description: 'By code. (代码)' },
    validFrom: { type: () => DateCondition, description: 'By first day. (启用日期)' },
    validTo: { type: () => DateCondition, description: 'By last day. (停用日期)' },
  },
  sort: ['code', 'name', 'validFrom', 'validTo'],
  defaultSort: [{ field: 'code', direction: 'ASC' }],
  search: byName({ name: 'name', initials: 'nameInitials', also: ['code'] }),
  visible: inDistrict,
});
