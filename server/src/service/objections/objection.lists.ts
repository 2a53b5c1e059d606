import { typesOfList } from '../../execution/list-of.js';
import { objectionReading } from './objection.reading.js';
import { ObjectionType } from './objection.type.js';

export const ObjectionList = typesOfList(objectionReading, '异议', () => ObjectionType);
