import { typesOfList } from '../../execution/list-of.js';
import { categoryReading } from './category.reading.js';
import { CategoryType } from './category.type.js';

export const CategoryList = typesOfList(categoryReading, '服务类别', () => CategoryType);
