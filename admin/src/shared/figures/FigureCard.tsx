import { Box, LinearProgress, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { percent, reached, type Figure } from './figure';

/** A figure with its target; the whole card leads to the records behind it. */
export function FigureCard({ figure }: { figure: Figure }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const words = (number: number): string => number.toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-GB');
  const { label, value, outOf, target, to } = figure;
  const share = reached(figure);
  const goal = target ?? outOf;
  return (
    <Box
      component={Link}
      to={to}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 0.25,
        p: 2,
        minHeight: 104,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        color: 'text.primary',
        textDecoration: 'none',
        '&:hover': { borderColor: 'primary.main' },
        '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
      }}
    >
      <Typography variant="body2" color="text.secondary">
        {translate(label, { name: figure.name })}
      </Typography>
      <Typography className="figures" sx={{ fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.3 }}>
        {value === null ? translate('figures.notComputable') : outOf ? percent(value, outOf) : words(value)}
      </Typography>
      <Box sx={{ mt: 'auto' }}>
        {share !== undefined && (
          <LinearProgress
            aria-hidden
            variant="determinate"
            value={share * 100}
            color={share >= 1 ? 'success' : 'primary'}
            sx={{ mb: 0.75, mt: 0.5, borderRadius: 1 }}
          />
        )}
        <Typography variant="caption" color="text.secondary" className="figures">
          {value !== null && outOf !== undefined && `${words(value)} / ${words(outOf)}`}
          {target !== undefined && translate('figures.target', { target: words(target) })}
          {share !== undefined &&
            goal !== undefined &&
            ` · ${translate(share >= 1 ? 'figures.met' : 'figures.notMet')}`}
        </Typography>
      </Box>
    </Box>
  );
}
