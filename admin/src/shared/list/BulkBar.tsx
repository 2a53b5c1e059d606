import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { barHeight } from '../../layout/use-bar-height';
import { useExport } from '../exports/use-export';
import type { RecordField } from '../fields/record-field';
import { BulkStepButton } from '../steps/BulkStepButton';

/** What can be done with the chosen records; there only while some are chosen. */
export function BulkBar({ columns, steps }: { columns: readonly RecordField[]; steps: readonly string[] }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  const { run, busy } = useExport(columns);
  if (selectedIds.length === 0) return null;
  const ids = selectedIds.map(String);
  return (
    <Box
      role="toolbar"
      aria-label={translate('list.bulk')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        py: 0.75,
        mb: 1,
        borderRadius: 1,
        bgcolor: 'action.selected',
        position: 'sticky',
        top: `calc(${barHeight} + 6px)`,
        zIndex: 2,
        backdropFilter: 'blur(6px)',
      }}
    >
      <Typography variant="body2" sx={{ mr: 1 }} role="status">
        {translate('ra.action.bulk_actions', { smart_count: ids.length })}
      </Typography>
      {steps.map((step) => (
        <BulkStepButton key={step} step={step} ids={ids} />
      ))}
      <Button onClick={() => run('xlsx', ids)} disabled={busy}>
        {translate('list.exportSelected')}
      </Button>
      <Button color="inherit" onClick={() => onUnselectItems()} sx={{ ml: 'auto' }}>
        {translate('ra.action.unselect')}
      </Button>
    </Box>
  );
}
