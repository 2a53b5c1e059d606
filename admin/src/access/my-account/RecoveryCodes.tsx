import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Ten codes, shown this once, to be written down or saved. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const translate = useTranslate();
  const words = (key: string): string => translate(`resources.accounts.mine.${key}`);
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join('\n')}\n`)}`;
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {words('codesOnce')}
      </Alert>
      <Box
        component="ol"
        className="figures"
        sx={{ columns: { xs: 1, sm: 2 }, maxWidth: 420, m: 0, mb: 2, pl: 3, lineHeight: 2, fontWeight: 600 }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" component="a" href={file} download="redvest-recovery-codes.txt">
          {words('saveCodes')}
        </Button>
        <Button variant="contained" onClick={onDone}>
          {words('codesKept')}
        </Button>
      </Box>
    </>
  );
}
