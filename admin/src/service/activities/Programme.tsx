import { Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useRecordContext, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { minutesWords } from '../../shared/time/moment-words';

/** The acts of the programme in their order. */
export function Programme() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { acts = [] } = useRecordContext<ActivityFieldsFragment>() ?? {};
  if (acts.length === 0) {
    return <Typography color="text.secondary">{translate('resources.activities.noActs')}</Typography>;
  }
  const minutes = acts.reduce((sum, act) => sum + (act.minutes ?? 0), 0);
  return (
    <TableContainer component={Paper} variant="outlined" sx={{ maxWidth: 720 }}>
      <Table size="small" aria-label={translate('resources.activities.tabs.programme')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '3em' }}>{translate('resources.activities.act.number')}</TableCell>
            <TableCell>{translate('resources.activities.act.title')}</TableCell>
            <TableCell>{translate('resources.activities.act.performer')}</TableCell>
            <TableCell align="right">{translate('resources.activities.act.minutes')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {acts.map((act, at) => (
            <TableRow key={`${String(at)} ${act.title}`}>
              <TableCell className="figures">{at + 1}</TableCell>
              <TableCell component="th" scope="row">
                {act.title}
              </TableCell>
              <TableCell>{act.performer ?? '—'}</TableCell>
              <TableCell align="right" className="figures">
                {act.minutes ? minutesWords(act.minutes, locale) : '—'}
              </TableCell>
            </TableRow>
          ))}
          {minutes > 0 && (
            <TableRow>
              <TableCell colSpan={3}>{translate('resources.activities.act.total')}</TableCell>
              <TableCell align="right" className="figures">
                {minutesWords(minutes, locale)}
              </TableCell>
            </TableRow>
          )}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
