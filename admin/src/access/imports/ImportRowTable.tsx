import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { RowOutcome, RowResult } from '../../generated/graphql';
import { fieldSentence } from '../../i18n/field-sentence';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import type { Tones } from '../../shared/fields/tone';

interface Reason {
  readonly code: string;
  readonly column?: string | null;
  readonly message: string;
}

interface Row {
  readonly id: string;
  readonly sheetRow: number;
  readonly outcome: RowOutcome;
  readonly result?: RowResult | null;
  readonly cells: readonly string[];
  readonly reasons: readonly Reason[];
}

const outcomeTones: Tones = { NEW: 'good', CHANGED: 'active', DOUBTFUL: 'waiting', FAULTY: 'bad' };
const resultTones: Tones = { REGISTERED: 'good', AMENDED: 'active', REFUSED: 'bad' };

/** Rows of a table as the file has them, each with what it would do and why. */
export function ImportRowTable({ heads, rows }: { readonly heads: readonly string[]; readonly rows: readonly Row[] }) {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('resources.imports.preview')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.imports.rowNumber')}</TableCell>
            <TableCell>{translate('resources.imports.outcome')}</TableCell>
            <TableCell>{translate('resources.imports.reasons')}</TableCell>
            {heads.map((head, at) => (
              <TableCell key={`${head} ${String(at)}`}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell>{row.sheetRow}</TableCell>
              <TableCell>
                <EnumLabel enumName="RowOutcome" value={row.outcome} tones={outcomeTones} />
                {row.result && <EnumLabel enumName="RowResult" value={row.result} tones={resultTones} />}
              </TableCell>
              <TableCell>
                {row.reasons.map((reason) => (
                  <ReasonLine key={`${reason.code} ${String(reason.column)} ${reason.message}`} reason={reason} />
                ))}
              </TableCell>
              {heads.map((head, at) => (
                <TableCell key={`${head} ${String(at)}`} sx={{ whiteSpace: 'nowrap' }}>
                  {row.cells[at] ?? ''}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function ReasonLine({ reason: { code, column, message } }: { readonly reason: Reason }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const said = translate(`resources.imports.faults.${code}`, { _: fieldSentence(locale, message) });
  return (
    <Typography variant="body2" component="div">
      {column ? `${column}：${said}` : said}
    </Typography>
  );
}
