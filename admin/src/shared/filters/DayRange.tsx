import { Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Range } from '../../providers/filter-field';
import { dayPeriods } from '../time/day-periods';
import { today } from '../time/shanghai';
import type { EditorProps } from './FilterEditor';

/** From one day to another, both included, or a usual period at one click. */
export function DayRange({ value, onChange }: EditorProps<'days' | 'instants'>) {
  const translate = useTranslate();
  const range = (value ?? {}) as Range;
  const change = (end: keyof Range, day: string): void => onChange({ ...range, [end]: day || undefined });
  return (
    <Box sx={{ p: 1.5, width: 300, display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
        {dayPeriods(today()).map(({ name, from, to }) => (
          <Button
            key={name}
            variant="outlined"
            color="inherit"
            sx={{ minWidth: 0 }}
            onClick={() => onChange({ from, to })}
          >
            {translate(`list.periods.${name}`)}
          </Button>
        ))}
      </Box>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          type="date"
          label={translate(`list.${end}`)}
          value={range[end] ?? ''}
          onChange={(event) => change(end, event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
    </Box>
  );
}
