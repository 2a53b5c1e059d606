import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFieldLabel } from '../../shared/fields/use-field-label';
import { useSecondsLeft } from '../../shared/time/use-seconds-left';
import type { Plain } from './Unmasking';

const parts = ['name', 'bornOn', 'idNumber', 'phone', 'address'] as const;
const minute = 60;

/** The plain values, and how long they stay; then they are gone from the page. */
export function PlainParts({ plain, onOver }: { plain: Plain; onOver: () => void }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const seconds = useSecondsLeft(minute, onOver);
  const { guardian } = plain;
  const lines = parts.flatMap((part) => (plain[part] ? [[part, plain[part]] as const] : []));
  const shown = guardian
    ? [...lines, ['guardian', `${guardian.name}（${guardian.relation}）${guardian.phone}`] as const]
    : lines;
  return (
    <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2, borderColor: 'warning.main' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 200 }}>
          {translate('resources.volunteers.shownFor', { seconds })}
        </Typography>
        <Button variant="outlined" startIcon={<VisibilityOffIcon />} onClick={onOver}>
          {translate('resources.volunteers.maskNow')}
        </Button>
      </Box>
      <Box
        component="dl"
        aria-live="polite"
        sx={{ m: 0, display: 'grid', gap: '14px 24px', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {shown.map(([part, value]) => (
          <Box key={part}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', mb: 0.25 }}>
              {label(part)}
            </Box>
            <Box component="dd" sx={{ m: 0, fontSize: '1.0625rem', fontWeight: 600 }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
