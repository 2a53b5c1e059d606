import { Box, Link, Paper, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ServiceRecordFieldsFragment } from '../../generated/graphql';

/** What proves a record of class C or D, opened before it is confirmed: the declaration or the source, and every file. */
export function RecordProof() {
  const translate = useTranslate();
  const record = useRecordContext<ServiceRecordFieldsFragment>();
  if (!record || record.evidenceFiles.length === 0) return null;
  const { trustClass, evidenceFiles, statement } = record;
  return (
    <Paper variant="outlined" component="section" aria-labelledby="proof-title" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      <Typography component="h2" variant="h2" id="proof-title" sx={{ mb: 0.5 }}>
        {translate('resources.serviceRecords.proof.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate(`resources.serviceRecords.proof.${trustClass === 'D' ? 'balance' : 'makeUp'}`)}
      </Typography>
      {statement && <Typography sx={{ whiteSpace: 'pre-line', mb: 1, maxWidth: '42em' }}>{statement}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {evidenceFiles.map(({ id, url, mediaType }, at) => (
          <li key={id}>
            <Link href={url} target="_blank" rel="noreferrer">
              {translate('files.file', { number: at + 1, kind: translate(`files.${kindOf(mediaType)}`) })}
            </Link>
          </li>
        ))}
      </Box>
    </Paper>
  );
}

function kindOf(mediaType: string): 'pdf' | 'picture' {
  return mediaType === 'application/pdf' ? 'pdf' : 'picture';
}
