import {
  Alert,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useListContext, useLocaleState, useTranslate } from 'react-admin';
import type { RecordField } from '../fields/record-field';
import { RecordLink } from '../fields/RecordLink';
import { useFieldLabel } from '../fields/use-field-label';
import type { AnyRecord } from '../record-path';
import { ListCards } from './ListCards';
import { SkeletonRows } from './SkeletonRows';
import { TableFrame } from './TableFrame';

interface Props {
  readonly resource: string;
  readonly columns: readonly RecordField[];
  /** Key of what an empty list says, unless it is the slice's own. */
  readonly empty?: string;
}

/** The records of another kind that belong to the one on the page, inside a `ReferenceManyFieldBase`. */
export function RelatedTable({ resource, columns, empty = `resources.${resource}.empty` }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = useFieldLabel(resource);
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const title = translate(`resources.${resource}.name`, { smart_count: 2 });
  const { data, error, isPending } = useListContext<AnyRecord>();
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!isPending && data.length === 0) {
    return <Typography color="text.secondary">{translate(empty)}</Typography>;
  }
  if (narrow) return <ListCards columns={columns} />;
  return (
    <TableFrame label={title}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            {columns.map(({ source, numeric }) => (
              <TableCell key={source} scope="col" align={numeric ? 'right' : 'left'}>
                {label(source)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {isPending && <SkeletonRows columns={columns.length} />}
          {data?.map((record) => (
            <TableRow key={record.id}>
              {columns.map((column) => {
                const cell = column.render(record, { locale, resource });
                return (
                  <TableCell key={column.source} align={column.numeric ? 'right' : 'left'}>
                    {column.lead ? (
                      <RecordLink resource={resource} id={record.id}>
                        {cell}
                      </RecordLink>
                    ) : (
                      cell
                    )}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
