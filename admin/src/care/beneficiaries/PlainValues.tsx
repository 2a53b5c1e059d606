import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { useFieldLabel } from '../../shared/fields/use-field-label';
import type { Plain } from './Unmasking';
import { useSecondsLeft } from '../../shared/time/use-seconds-left';

const parts = ['name', 'phone', 'address', 'alias', 'birthYear'] as const;
const minute = 60;

/** The plain values, and how long they stay; then they are gone from the page. */
export function PlainValues({ plain, onOver }: { plain: Plain; onOver: () => void }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const seconds = useSecondsLeft(minute, onOver);
  const lines = parts.flatMap((part) => {
    const value = plain[part];
    return value === null || value === undefined ? [] : [[part, String(value)] as const];
  });
  return (
    <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2, borderColor: 'warning.main' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 200 }}>
          {translate('resources.beneficiaries.shownFor', { seconds })}
        </Typography>
        <Button variant="outlined" startIcon={<VisibilityOffIcon />} onClick={onOver}>
          {translate('resources.beneficiaries.maskNow')}
        </Button>
      </Box>
      <Box
        component="dl"
        aria-live="polite"
        sx={{ m: 0, display: 'grid', gap: '14px 24px', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {lines.map(([part, value]) => (
          <Box key={part}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', mb: 0.25 }}>
              {label(part)}
            </Box>
            <Box component="dd" sx={{ m: 0, fontSize: '1.0625rem', fontWeight: 600 }}>
              {value}
            </Box>
          </Box>
        ))}
        {plain.groups && plain.groups.length > 0 && (
          <Box>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', mb: 0.25 }}>
              {label('groups')}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
              {plain.groups.map((group, at) => (
                <span key={group}>
                  {at > 0 && ' · '}
                  <EnumLabel enumName="BeneficiaryGroup" value={group} />
                </span>
              ))}
            </Box>
          </Box>
        )}
      </Box>
    </Paper>
  );
}
