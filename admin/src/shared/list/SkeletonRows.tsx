import { Skeleton, TableCell, TableRow } from '@mui/material';

const rows = [0, 1, 2, 3, 4, 5, 6, 7];

/** Where rows will be. */
export function SkeletonRows({ columns }: { columns: number }) {
  return rows.map((row) => (
    <TableRow key={row}>
      {Array.from({ length: columns }, (_, column) => (
        <TableCell key={column}>
          <Skeleton variant="text" width={column === 0 ? 20 : `${60 + ((row * 7 + column * 13) % 35)}%`} />
        </TableCell>
      ))}
    </TableRow>
  ));
}
