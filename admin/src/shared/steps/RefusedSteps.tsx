import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { sortSteps, stepsOf } from './transition';

/** What stands against the steps that would come next, in words on the page: no hovering, no colour needed. */
export function RefusedSteps() {
  const translate = useTranslate();
  const { name } = useSlice();
  const { refused } = sortSteps(stepsOf(useRecordContext<AnyRecord>()));
  if (refused.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate('steps.notYet')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2,
        p: 1.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        display: 'grid',
        gap: 0.5,
      }}
    >
      {refused.map((step) => (
        <Typography key={step.name} component="li" variant="body2" color="text.secondary">
          {translate('steps.refused', {
            name: translate(`resources.${name}.transitions.${step.name}`, { _: step.name }),
            reason: translate(`errors.${String(step.refusal?.code)}`, { _: step.refusal?.message }),
          })}
        </Typography>
      ))}
    </Box>
  );
}
