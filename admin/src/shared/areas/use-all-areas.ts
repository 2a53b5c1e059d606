import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { TreeArea } from './area-tree';

const pageSize = 100;
/** More areas than any district has; a guard against reading without end. */
const mostPages = 30;

/** Every area that the viewer may see, by code. */
export function useAllAreas<A extends TreeArea = TreeArea>() {
  const dataProvider = useDataProvider();
  return useQuery({
    queryKey: ['areas', 'tree'],
    staleTime: 60_000,
    queryFn: async () => {
      const all: A[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const { data, total = 0 } = await dataProvider.getList('areas', {
          filter: {},
          sort: { field: 'code', order: 'ASC' },
          pagination: { page, perPage: pageSize },
        });
        all.push(...(data as unknown as A[]));
        if (all.length >= total) break;
      }
      return all;
    },
  });
}
