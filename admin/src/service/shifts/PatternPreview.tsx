import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ShiftPreviewDocument, type ShiftPreviewQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { dayWords } from '../../shared/time/moment-words';
import { patternInput } from './pattern-input';
import { weekdayOf } from './roster-week';
import { hoursOf } from './ShiftCard';

type Planned = ShiftPreviewQuery['shiftPreview'][number];

/** What the pattern in the form around would make, asked for before it is made. */
export function PatternPreview({ activityId }: { activityId: string }) {
  const translate = useTranslate();
  const port = usePort();
  const { getValues, trigger } = useFormContext<Record<string, unknown>>();
  const [planned, setPlanned] = useState<readonly Planned[]>();
  const [refusal, setRefusal] = useState<unknown>();
  const ask = async (): Promise<void> => {
    setRefusal(undefined);
    setPlanned(undefined);
    if (!(await trigger())) return;
    try {
      const input = patternInput(activityId, getValues());
      setPlanned((await port.query(ShiftPreviewDocument, { input })).shiftPreview);
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <>
      <Button variant="outlined" onClick={() => void ask()}>
        {translate('resources.shifts.preview')}
      </Button>
      <Box sx={{ mt: 1 }} aria-live="polite">
        <StepRefusal refusal={refusal} />
        {planned && <PreviewLines planned={planned} />}
      </Box>
    </>
  );
}

function PreviewLines({ planned }: { planned: readonly Planned[] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const made = planned.filter(({ skipped }) => !skipped).length;
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
        {translate('resources.shifts.previewCount', { made, skipped: planned.length - made })}
      </Typography>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={translate('resources.shifts.preview')}
        sx={{ m: 0, pl: 2.5, maxHeight: 220, overflowY: 'auto', fontSize: '0.875rem' }}
      >
        {planned.map((shift) => (
          <li key={`${shift.postId} ${shift.startsAt} ${shift.endsAt}`}>
            {translate(`resources.shifts.weekdays.${String(weekdayOf(shift.startsOn))}`)}{' '}
            {dayWords(shift.startsOn, locale)} {hoursOf(shift)} · {shift.postName}
            {shift.skipped && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                · {translate(`enums.ShiftSkip.${shift.skipped}`)}
              </Box>
            )}
          </li>
        ))}
      </Box>
    </>
  );
}
