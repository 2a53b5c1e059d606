import { typesOfList } from '../../execution/list-of.js';
import { stationReading } from './station.reading.js';
import { StationType } from './station.type.js';

export const StationList = typesOfList(stationReading, '志愿服务站', () => StationType);
