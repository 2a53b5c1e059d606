import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { IconButton, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { TableFrame } from '../../shared/list/TableFrame';
import { spacedCode, type TypedLine } from './sheet-lines';

interface Props {
  readonly lines: readonly TypedLine[];
  /** Whose row it is, where the sheet has it. */
  readonly nameOf: (code: string) => string | undefined;
  readonly onLines: (lines: readonly TypedLine[]) => void;
}

/** The lines that were scanned so far, the latest first, each with the times that somebody wrote beside it. */
export function SheetLineTable({ lines, nameOf, onLines }: Props) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.checkEvents.${key}`);
  if (lines.length === 0) return <Typography color="text.secondary">{word('noLines')}</Typography>;
  const change = (code: string, part: Partial<TypedLine>): void =>
    onLines(lines.map((line) => (line.code === code ? { ...line, ...part } : line)));
  return (
    <TableFrame label={word('enterSheet')}>
      <Table size="small" aria-label={word('enterSheet')}>
        <TableHead>
          <TableRow>
            <TableCell>{word('rowCode')}</TableCell>
            <TableCell>{word('inTime')}</TableCell>
            <TableCell>{word('outTime')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.code}>
              <TableCell component="th" scope="row">
                <Typography variant="body2" className="figures" sx={{ whiteSpace: 'nowrap' }}>
                  {spacedCode(line.code)}
                </Typography>
                <Typography variant="caption" color={nameOf(line.code) ? 'text.secondary' : 'error'}>
                  {nameOf(line.code) ?? word('unknownRow')}
                </Typography>
              </TableCell>
              {(['inAt', 'outAt'] as const).map((part) => (
                <TableCell key={part}>
                  <TextField
                    type="time"
                    value={line[part]}
                    onChange={(event) => change(line.code, { [part]: event.target.value })}
                    slotProps={{
                      htmlInput: {
                        'aria-label': `${spacedCode(line.code)} ${word(part === 'inAt' ? 'inTime' : 'outTime')}`,
                      },
                    }}
                    sx={{ minWidth: 108 }}
                  />
                </TableCell>
              ))}
              <TableCell padding="checkbox">
                <IconButton
                  aria-label={`${translate('ra.action.remove')} ${spacedCode(line.code)}`}
                  onClick={() => onLines(lines.filter(({ code }) => code !== line.code))}
                >
                  <RemoveIcon />
                </IconButton>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
