import { useQuery } from '@tanstack/react-query';
import { ImportRowsDocument, type ImportRowsQuery, type RowOutcome } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';

/** Rows shown at once. */
export const rowsAPage = 25;

type Row = ImportRowsQuery['import'] extends infer Found
  ? Found extends { rows: { nodes: (infer One)[] } }
    ? One
    : never
  : never;

/** One page of an import's rows, of one outcome or of all. */
export function useImportRows(
  { id, version }: { readonly id: string; readonly version: number },
  outcome: RowOutcome | '',
  at: number,
): { readonly rows: readonly Row[]; readonly total: number } {
  const port = usePort();
  const { data } = useQuery({
    queryKey: ['importRows', id, version, outcome, at],
    queryFn: () =>
      port.query(ImportRowsDocument, {
        id,
        filter: outcome ? { outcome: { eq: outcome } } : null,
        first: rowsAPage,
        offset: at * rowsAPage,
      }),
  });
  return { rows: data?.import?.rows.nodes ?? [], total: data?.import?.rows.totalCount ?? 0 };
}
