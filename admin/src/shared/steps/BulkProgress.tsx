import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nameOf } from '../../search/palette-hits';
import { useSlice } from '../slices-context';
import type { BulkOutcome } from './run-bulk-step';

/** How far a bulk step has come, and who was refused. */
export function BulkProgress({ total, outcomes }: { total: number; outcomes: readonly BulkOutcome[] }) {
  const translate = useTranslate();
  const slice = useSlice();
  const refused = outcomes.filter(({ refusal }) => refusal !== undefined);
  const done = outcomes.length - refused.length;
  return (
    <>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 100 : (outcomes.length / total) * 100}
        aria-label={translate('steps.progress')}
      />
      <Typography variant="body2" role="status" sx={{ my: 1.5 }}>
        {translate('steps.bulkResult', { done, refused: refused.length, left: total - outcomes.length })}
      </Typography>
      {refused.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 260, overflowY: 'auto' }}>
          {refused.map(({ record, refusal }) => (
            <li key={record.id}>
              <strong>{nameOf(slice, record)}</strong>
              {' — '}
              {refusal}
            </li>
          ))}
        </Box>
      )}
    </>
  );
}
