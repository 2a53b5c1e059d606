import { Box, Chip } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { ObjectionFieldsFragment } from '../../generated/graphql';
import { dayWords } from '../../shared/time/moment-words';

/** By when an answer is due, and in words whether that day is over. */
export function DueDay({ dueOn, overdue }: Pick<ObjectionFieldsFragment, 'dueOn' | 'overdue'>) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
      <time dateTime={dueOn}>{dayWords(dueOn, locale)}</time>
      {overdue && (
        <Chip
          size="small"
          variant="outlined"
          color="error"
          label={translate('resources.objections.isOverdue')}
          sx={{ color: 'text.primary' }}
        />
      )}
    </Box>
  );
}
