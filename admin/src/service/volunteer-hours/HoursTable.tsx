import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { HoursSumFieldsFragment } from '../../generated/graphql';
import { nothing } from '../../shared/fields/fields-of';
import { TableFrame } from '../../shared/list/TableFrame';
import { minutesWords } from '../../shared/time/moment-words';
import { recordsBehind, type Narrowing, type Standing } from './hours-behind';

/** One line: hours, and which of the person's records they are of. */
export interface HoursLine {
  readonly key: string;
  readonly label: string;
  readonly hours: HoursSumFieldsFragment;
  readonly narrowing: Narrowing;
}

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly volunteerId: string;
  readonly lines: readonly HoursLine[];
}

const standings: readonly Standing[] = ['final', 'confirmed', 'pending', 'records'];

/** Hours line by line; each figure leads to the records that it is made of. */
export function HoursTable({ title, hint, volunteerId, lines }: Props) {
  const translate = useTranslate();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <Box sx={{ mb: 2.5, breakInside: 'avoid' }}>
      <Typography id={id} component="h2" variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <TableFrame label={title}>
        <Table size="small" aria-labelledby={id}>
          <TableHead>
            <TableRow>
              <TableCell scope="col" sx={{ width: '36%' }}>
                {translate('hours.group')}
              </TableCell>
              {standings.map((standing) => (
                <TableCell key={standing} scope="col" align="right">
                  {translate(`hours.${standing}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map((line) => (
              <Line key={line.key} line={line} volunteerId={volunteerId} />
            ))}
          </TableBody>
        </Table>
      </TableFrame>
      {hint && (
        <Typography variant="caption" color="text.secondary">
          {hint}
        </Typography>
      )}
    </Box>
  );
}

function Line({ line, volunteerId }: { line: HoursLine; volunteerId: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { label, hours, narrowing } = line;
  const said: Readonly<Record<Standing, number>> = {
    final: hours.finalMinutes,
    confirmed: hours.confirmedMinutes,
    pending: hours.pendingMinutes,
    records: hours.records,
  };
  const words = (standing: Standing): string =>
    standing === 'records' ? String(said.records) : minutesWords(said[standing], locale);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {label}
      </TableCell>
      {standings.map((standing) => (
        <TableCell key={standing} align="right" className="figures" sx={{ whiteSpace: 'nowrap' }}>
          {said[standing] === 0 ? (
            nothing
          ) : (
            <MuiLink
              component={Link}
              to={recordsBehind(volunteerId, standing, narrowing)}
              color="text.primary"
              aria-label={`${words(standing)}, ${translate('hours.behind', { what: `${label} ${translate(`hours.${standing}`)}` })}`}
            >
              {words(standing)}
            </MuiLink>
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}
