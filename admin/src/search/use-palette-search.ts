import { useQueries } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { menuGroups } from '../menu-entries';
import { useViewer } from '../providers/use-viewer';
import { useFurnishing } from '../shared/slices-context';
import { pageHits, recordHits, type HitGroup } from './palette-hits';

const perSlice = 5;

/** What the palette has found so far. */
export interface PaletteSearch {
  readonly groups: readonly HitGroup[];
  readonly searching: boolean;
  /** Why some slice could not be asked. */
  readonly failure: string | undefined;
}

/** Asks every searchable slice, and the menu, for `q`. */
export function usePaletteSearch(q: string): PaletteSearch {
  const translate = useTranslate();
  const viewer = useViewer();
  const furnishing = useFurnishing();
  const dataProvider = useDataProvider();
  const asked = useDeferredValue(q.trim());
  const searchable = furnishing.slices.filter((slice) => slice.search && viewer && (slice.visibleTo?.(viewer) ?? true));
  const answers = useQueries({
    queries: searchable.map((slice) => ({
      queryKey: [slice.name, 'palette', asked],
      enabled: asked.length > 0,
      staleTime: 30_000,
      retry: false,
      queryFn: async () => {
        const pagination = { page: 1, perPage: perSlice };
        const { data } = await dataProvider.getList(slice.name, { filter: { q: asked }, pagination });
        return recordHits(slice, data as Record<string, unknown>[]);
      },
    })),
  });
  const menu = useMemo(() => (viewer ? menuGroups(furnishing, viewer) : []), [furnishing, viewer]);
  const records = searchable.map((slice, index) => ({
    key: slice.name,
    heading: translate(`resources.${slice.name}.name`, { smart_count: 2 }),
    hits: answers[index]?.data ?? [],
  }));
  const found = [
    ...records,
    { key: 'pages', heading: translate('shell.pages'), hits: pageHits(menu, asked, translate) },
  ];
  return {
    groups: found.filter(({ hits }) => hits.length > 0),
    searching: asked.length > 0 && answers.some(({ isFetching }) => isFetching),
    failure: answers.find(({ error }) => error)?.error?.message,
  };
}
