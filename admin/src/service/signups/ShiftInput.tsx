import { useQuery } from '@tanstack/react-query';
import { Alert, MenuItem, TextField } from '@mui/material';
import { required, useLocaleState, useTranslate } from 'react-admin';
import { ShiftsToFillDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { useInputParts } from '../../shared/inputs/use-input-parts';
import { instantWords } from '../../shared/time/moment-words';

/** Which of an activity's open shifts, each with how many of its places are taken. */
export function ShiftInput({ activityId }: { activityId: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const port = usePort();
  const { field, shown } = useInputParts({ source: 'shiftId', validate: required() });
  const { data } = useQuery({
    queryKey: ['shifts-to-fill', activityId],
    queryFn: () => port.query(ShiftsToFillDocument, { activityId }),
  });
  const shifts = data?.shifts.nodes ?? [];
  if (data && shifts.length === 0) return <Alert severity="info">{translate('resources.signUps.noShifts')}</Alert>;
  return (
    <TextField {...shown} select value={field.value as string} onChange={field.onChange} onBlur={field.onBlur}>
      {shifts.map(({ id, post, startsAt, taken, capacity }) => (
        <MenuItem key={id} value={id}>
          {post.name} · {instantWords(startsAt, locale)} · {taken}/{capacity}
        </MenuItem>
      ))}
    </TextField>
  );
}
