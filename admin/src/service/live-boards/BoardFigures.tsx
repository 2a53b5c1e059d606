import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { WhereEverybodyIsFragment } from '../../generated/graphql';

const figures = ['expected', 'present', 'left', 'missing', 'awaited', 'walkIns'] as const;

/** How many are where, in figures that can be read across a square. */
export function BoardFigures({ attendance }: { attendance: WhereEverybodyIsFragment }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      aria-label={translate('resources.checkEvents.board.figures')}
      sx={{
        m: 0,
        mb: 2,
        display: 'grid',
        gap: 'clamp(8px, 1cqw, 20px)',
        gridTemplateColumns: 'repeat(2, 1fr)',
        '@container (min-width: 560px)': { gridTemplateColumns: 'repeat(3, 1fr)' },
        '@container (min-width: 1100px)': { gridTemplateColumns: 'repeat(6, 1fr)' },
      }}
    >
      {figures.map((name) => (
        <Box
          key={name}
          sx={{
            display: 'flex',
            flexDirection: 'column-reverse',
            bgcolor: 'background.paper',
            border: 1,
            borderColor: name === 'missing' && attendance.missing > 0 ? 'error.main' : 'divider',
            borderRadius: 1,
            p: 'clamp(8px, 1.2cqw, 24px)',
          }}
        >
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: 'clamp(0.875rem, 1.3cqw, 1.5rem)' }}>
            {translate(`resources.checkEvents.board.${name}`)}
          </Box>
          <Box
            component="dd"
            className="figures"
            sx={{
              m: 0,
              fontWeight: 700,
              lineHeight: 1.15,
              fontSize: 'clamp(2.25rem, 6cqw, 7rem)',
              color: name === 'missing' && attendance.missing > 0 ? 'error.main' : 'text.primary',
            }}
          >
            {attendance[name]}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
