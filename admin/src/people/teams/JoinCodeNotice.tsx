import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { TeamFieldsFragment } from '../../generated/graphql';
import { keepJoinCode, useFreshJoinCode } from './fresh-join-codes';

/** The join code that was just drawn, shown until it is put away: the server cannot tell it a second time. */
export function JoinCodeNotice() {
  const translate = useTranslate();
  const team = useRecordContext<TeamFieldsFragment>();
  const code = useFreshJoinCode(team?.id);
  const [copied, setCopied] = useState(false);
  if (!team || !code) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <Alert severity="success" sx={{ mb: 2 }} onClose={() => keepJoinCode(team.id, null)}>
      <Box component="p" sx={{ m: 0 }}>
        {translate('resources.teams.codeOnce')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1 }}>
        <Box component="strong" className="figures" sx={{ fontSize: '1.25rem', letterSpacing: '0.12em' }}>
          {code}
        </Box>
        <Button color="inherit" variant="outlined" startIcon={<ContentCopyIcon />} onClick={() => void copy()}>
          {translate(copied ? 'resources.teams.copied' : 'resources.teams.copy')}
        </Button>
      </Box>
    </Alert>
  );
}
