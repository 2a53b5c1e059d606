import { Box, FormHelperText } from '@mui/material';
import { useInputParts } from '../../shared/inputs/use-input-parts';
import { OpeningDay } from './OpeningDay';
import { copiedTo, problemOf, stretchesOf, weekdays, withDay, type OpeningHour } from './opening-week';

function validWeek(value: unknown): string | undefined {
  const hours = (value ?? []) as readonly OpeningHour[];
  const wrong = weekdays.some((weekday) => problemOf(stretchesOf(hours, weekday)) !== undefined);
  return wrong ? 'resources.stations.hoursWrong' : undefined;
}

/** When the station is open, day by day. A day can be repeated on the others at one click. */
export function OpeningHoursInput({ source }: { source: string }) {
  const { field, shown } = useInputParts(
    { source, validate: validWeek, hint: 'resources.stations.hoursHint' },
    { format: (value) => value ?? [], parse: (value) => value },
  );
  const hours = field.value as readonly OpeningHour[];
  return (
    <Box role="group" aria-label={shown.label}>
      {weekdays.map((weekday) => (
        <OpeningDay
          key={weekday}
          weekday={weekday}
          stretches={stretchesOf(hours, weekday)}
          onChange={(stretches) => field.onChange(withDay(hours, weekday, stretches))}
          onCopy={(others) => field.onChange(copiedTo(hours, weekday, others))}
        />
      ))}
      <FormHelperText error={shown.error}>{shown.helperText}</FormHelperText>
    </Box>
  );
}
