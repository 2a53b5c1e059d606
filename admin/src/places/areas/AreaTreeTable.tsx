import {
  Alert,
  Paper,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AreaFieldsFragment } from '../../generated/graphql';
import { treeLines } from '../../shared/areas/area-tree';
import { useAllAreas } from '../../shared/areas/use-all-areas';
import { useFieldLabel } from '../../shared/fields/use-field-label';
import { EmptyList } from '../../shared/list/EmptyList';
import { AreaTreeRow, hiddenOnPhone } from './AreaTreeRow';

const columns = ['name', 'level', 'code', 'validFrom'] as const;

const wideOnly: readonly string[] = ['code', 'validFrom'];

/** The areas as a table that folds. All of it is open at first. */
export function AreaTreeTable() {
  const translate = useTranslate();
  const label = useFieldLabel();
  const { data: areas, error } = useAllAreas<AreaFieldsFragment>();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!areas) return <Skeleton variant="rounded" height={400} />;
  if (areas.length === 0) return <EmptyList />;
  const open = new Set(areas.map(({ id }) => id).filter((id) => !folded.has(id)));
  const fold = (id: string): void => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={translate('resources.areas.name', { smart_count: 2 })}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} scope="col" sx={wideOnly.includes(column) ? hiddenOnPhone : {}}>
                {label(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {treeLines(areas, open).map((line) => (
            <AreaTreeRow key={line.area.id} line={line} onFold={() => fold(line.area.id)} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
