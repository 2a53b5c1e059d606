import { useListContext } from 'react-admin';
import type { FilterValues } from '../filters/filter-values';

/** The filter values that hold on the list around. */
export function useFilterValues(): FilterValues {
  const list = useListContext();
  return list.filterValues as FilterValues;
}
