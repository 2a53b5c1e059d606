import { scopeFinders } from '../../access/scopes.js';
import { inDistrict } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import {
  AreaCondition,
  DateCondition,
  enumCondition,
  IdCondition,
  IntCondition,
  TextCondition,
} from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { Area, AreaLevel } from './area.entity.js';
import { AreaStat } from './area-stat.entity.js';

/** Areas are a directory: everybody in the district may look them up. */
export const areaReading: Reading = declareReading({
  type: 'Area',
  list: 'areas',
  entity: Area,
  directory: true,
  one: { parent: { of: () => areaReading, key: 'parentId' } },
  filter: {
    id: { type: () => AreaCondition, description: 'By place in the tree. (区域)' },
    parentId: { type: () => IdCondition, description: 'By the area above. (上级区域)' },
    level: { type: enumCondition(AreaLevel, 'AreaLevel'), description: 'By level. (层级)' },
    code: { type: () => TextCondition, description: 'By administrative code. (代码)' },
    validTo: { type: () => DateCondition, description: 'By last day. (失效日期)' },
  },
  sort: ['code', 'name', 'level', 'validFrom'],
  defaultSort: [{ field: 'code', direction: 'ASC' }],
  search: byName({ name: 'name', initials: 'nameInitials', also: ['code'] }),
  visible: inDistrict,
});
addMany(areaReading, 'children', { of: () => areaReading, by: 'parentId', as: 'list', order: ['code'] });

/** Area statistics are published figures: everybody in the district may read them. */
export const areaStatReading: Reading = declareReading({
  type: 'AreaStat',
  list: 'areaStats',
  entity: AreaStat,
  directory: true,
  one: { area: { of: () => areaReading, key: 'areaId' } },
  filter: {
    areaId: { type: () => AreaCondition, description: 'By area. (区域)' },
    year: { type: () => IntCondition, description: 'By year. (年份)' },
  },
  sort: ['year'],
  defaultSort: [{ field: 'year', direction: 'DESC' }],
  visible: inDistrict,
});
addMany(areaReading, 'statistics', { of: () => areaStatReading, by: 'areaId', as: 'list', order: ['year'] });
scopeFinders.AREA = async (tx, ids) =>
  (await tx.listWhere(Area, { oneOf: ['id', ids] })).map(({ id, name, districtId, validTo }) => {
    return { id, name, districtId, areaId: id, open: validTo === null };
  });
