import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { QrCode } from '../../access/my-account/QrCode';
import { answerLink } from './answer-link';

/** A link that was made just now, to be copied or scanned: the server cannot tell it a second time. */
export function AnswerLink({ token }: { token: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const link = answerLink(token);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 2 }}>
      <Typography variant="body2" color="text.secondary">
        {translate('resources.signUps.linkOnce')}
      </Typography>
      <QrCode text={link} label={translate('resources.signUps.qr')} />
      <Box component="code" sx={{ overflowWrap: 'anywhere', textAlign: 'center' }}>
        {link}
      </Box>
      <Button variant="outlined" startIcon={<ContentCopyIcon />} onClick={() => void copy()}>
        {translate(copied ? 'resources.signUps.copied' : 'resources.signUps.copy')}
      </Button>
    </Box>
  );
}
