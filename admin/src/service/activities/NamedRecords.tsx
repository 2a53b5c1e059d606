import { Box } from '@mui/material';
import { nothing } from '../../shared/fields/fields-of';
import { RecordLink } from '../../shared/fields/RecordLink';

interface Props {
  readonly resource: string;
  readonly records: readonly { readonly id: string; readonly name: string }[];
}

/** Several related records, each leading to its page. */
export function NamedRecords({ resource, records }: Props) {
  if (records.length === 0) return nothing;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1 }}>
      {records.map(({ id, name }) => (
        <RecordLink key={id} resource={resource} id={id}>
          {name}
        </RecordLink>
      ))}
    </Box>
  );
}
