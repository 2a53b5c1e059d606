import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { countWords } from './approval-kinds';
import { useApprovals } from './use-approvals';

/** How much waits for the viewer, beside the page's name in the menu. */
export function ApprovalBadge() {
  const translate = useTranslate();
  const { data } = useApprovals();
  if (!data || data.total === 0) return null;
  return (
    <Box
      component="span"
      role="img"
      aria-label={translate('approvals.waiting', { count: countWords(data.total) })}
      className="figures"
      sx={{
        px: 0.75,
        minWidth: 20,
        textAlign: 'center',
        borderRadius: 10,
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: '20px',
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
      }}
    >
      {countWords(data.total)}
    </Box>
  );
}
