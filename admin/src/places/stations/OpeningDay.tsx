import AddIcon from '@mui/icons-material/Add';
import { Box, Button, FormHelperText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CopyDayMenu } from './CopyDayMenu';
import { nextStretch, problemOf, type Stretch } from './opening-week';
import { OpeningStretch } from './OpeningStretch';

interface Props {
  readonly weekday: number;
  readonly stretches: readonly Stretch[];
  readonly onChange: (stretches: readonly Stretch[]) => void;
  readonly onCopy: (others: readonly number[]) => void;
}

/** One weekday of the opening hours: its stretches, and what can be done with them. */
export function OpeningDay({ weekday, stretches, onChange, onCopy }: Props) {
  const translate = useTranslate();
  const day = translate(`resources.stations.weekdays.${String(weekday)}`);
  const problem = problemOf(stretches);
  const replace = (at: number, stretch: Stretch): void =>
    onChange(stretches.map((other, index) => (index === at ? stretch : other)));
  return (
    <Box
      role="group"
      aria-label={day}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', sm: '6em 1fr auto' },
        gap: 1,
        alignItems: 'start',
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography component="span" sx={{ pt: 0.75, fontWeight: 500 }}>
        {day}
      </Typography>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          gridColumn: { xs: '1 / -1', sm: 'auto' },
          gridRow: { xs: 2, sm: 'auto' },
        }}
      >
        {stretches.length === 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ py: 0.75 }}>
            {translate('resources.stations.closed')}
          </Typography>
        )}
        {stretches.map((stretch, at) => (
          <OpeningStretch
            // The place in the day is all that tells two stretches apart while they are typed.
            key={at}
            day={day}
            number={at + 1}
            stretch={stretch}
            onChange={(next) => replace(at, next)}
            onRemove={() => onChange(stretches.filter((_, index) => index !== at))}
          />
        ))}
        {problem && (
          <FormHelperText error sx={{ width: '100%', m: 0 }}>
            {translate(`resources.stations.dayProblems.${problem}`)}
          </FormHelperText>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        <Button
          color="inherit"
          startIcon={<AddIcon />}
          onClick={() => onChange([...stretches, nextStretch(stretches)])}
          aria-label={`${day}: ${translate('resources.stations.addStretch')}`}
        >
          {translate('resources.stations.addStretch')}
        </Button>
        <CopyDayMenu day={day} weekday={weekday} onCopy={onCopy} />
      </Box>
    </Box>
  );
}
