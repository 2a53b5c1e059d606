import { typesOfList } from '../../execution/list-of.js';
import { colleagueReading } from './colleague.reading.js';
import { ColleagueType } from './colleague.type.js';

export const ColleagueList = typesOfList(colleagueReading, '工作人员', () => ColleagueType);
