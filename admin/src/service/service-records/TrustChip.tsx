import { Chip, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';

const colours = { A: 'success', B: 'info', C: 'warning', D: 'default' } as const;

/** A class of trust; what it means is told on hover and to who listens. */
export function TrustChip({ earned }: { readonly earned: keyof typeof colours }) {
  const translate = useTranslate();
  const means = translate(`resources.serviceRecords.trust.${earned}`);
  return (
    <Tooltip title={means}>
      <Chip
        size="small"
        variant="outlined"
        color={colours[earned]}
        label={translate(`enums.TrustClass.${earned}`)}
        sx={{ color: 'text.primary' }}
      />
    </Tooltip>
  );
}
