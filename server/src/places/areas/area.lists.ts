import { typesOfList } from '../../execution/list-of.js';
import { areaReading, areaStatReading } from './area.reading.js';
import { AreaStatType, AreaType } from './area.type.js';

export const AreaList = typesOfList(areaReading, '区域', () => AreaType);
export const AreaStatList = typesOfList(areaStatReading, '区域统计', () => AreaStatType);
