import { Box, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { dayWords } from '../../shared/time/moment-words';
import type { RosterView } from './RosterGrid';
import { weekdayOf } from './roster-week';
import { ShiftCard } from './ShiftCard';

/** The roster on a phone: day by day, post by post. Days without shifts take no room. */
export function RosterDays({ lines, days, renderHead, namesOn, onOpen }: RosterView) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const filled = days.filter((day) => lines.some(({ byDay }) => byDay.has(day)));
  const idle = lines.filter(({ byDay }) => byDay.size === 0);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {filled.map((day) => (
        <Box component="section" key={day}>
          <Typography component="h2" variant="h2" sx={{ mb: 0.5 }}>
            {translate(`resources.shifts.weekdays.${String(weekdayOf(day))}`)} {dayWords(day, locale)}
          </Typography>
          {lines.map((line) => {
            const shifts = line.byDay.get(day);
            if (!shifts) return null;
            return (
              <Box key={line.postId} sx={{ mb: 1 }}>
                {renderHead(line)}
                <Box sx={{ display: 'grid', gap: 0.5, mt: 0.5 }}>
                  {shifts.map((shift) => (
                    <ShiftCard key={shift.id} shift={shift} names={namesOn?.(shift.id) ?? []} onOpen={onOpen} />
                  ))}
                </Box>
              </Box>
            );
          })}
        </Box>
      ))}
      {idle.map((line) => (
        <Box key={line.postId}>{renderHead(line)}</Box>
      ))}
    </Box>
  );
}
