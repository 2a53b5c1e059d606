import { Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useRecordContext, useTranslate } from 'react-admin';
import type { ServiceRecordFieldsFragment } from '../../generated/graphql';
import { instantWords } from '../../shared/time/moment-words';

const shownOfHash = 12;

/** The links of the district's chain that tell of the record, each with its place and the beginning of its hash. */
export function RecordChainTable() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { links = [] } = useRecordContext<ServiceRecordFieldsFragment>() ?? {};
  const word = (key: string) => translate(`resources.serviceRecords.chain.${key}`);
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 1.5, maxWidth: '48em' }}>
        {word('means')}
      </Typography>
      <TableContainer component={Paper} variant="outlined" sx={{ maxWidth: 720 }}>
        <Table size="small" aria-label={translate('resources.serviceRecords.tabs.chain')}>
          <TableHead>
            <TableRow>
              <TableCell>{word('seq')}</TableCell>
              <TableCell>{word('kind')}</TableCell>
              <TableCell>{word('at')}</TableCell>
              <TableCell>{word('hash')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {links.map(({ id, seq, kind, at, hash }) => (
              <TableRow key={id}>
                <TableCell className="figures">{seq}</TableCell>
                <TableCell component="th" scope="row">
                  {word(`kinds.${kind}`)}
                </TableCell>
                <TableCell>{instantWords(at, locale)}</TableCell>
                <TableCell sx={{ fontFamily: 'monospace' }} title={hash}>
                  {hash.slice(0, shownOfHash)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
