import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFieldLabel } from '../fields/use-field-label';
import { ChangedValue } from './ChangedValue';
import type { ShownChange } from './shown-changes';

const openAtMost = 4;

interface Props {
  readonly changes: readonly ShownChange[];
  readonly subjectType: string;
}

/** What an event changed, field by field; many wait behind a line that says how many. Fields without words are the machine's. */
export function ChangeList({ changes, subjectType }: Props) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const told = changes.filter(({ field }) => label(field) !== field);
  if (told.length === 0) return null;
  return (
    <Box component="details" open={told.length <= openAtMost} sx={{ mt: 0.5, fontSize: '0.875rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
        {translate('timeline.changes', { smart_count: told.length })}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, display: 'grid', gap: 0.25 }}>
        {told.map(({ key, table, field, before, after }) => (
          <li key={key}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {label(field)}
              {translate('timeline.colon')}
            </Box>
            {before !== null && (
              <>
                <Box component="del" sx={{ color: 'text.secondary' }}>
                  <ChangedValue value={before} field={field} table={table} subjectType={subjectType} />
                </Box>
                {' → '}
              </>
            )}
            <Box component="ins" sx={{ textDecoration: 'none' }}>
              <ChangedValue value={after} field={field} table={table} subjectType={subjectType} />
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
