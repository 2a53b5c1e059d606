import { Box } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { Tone, Tones } from './tone';

const paletteOf = { active: 'info', good: 'success', waiting: 'warning', bad: 'error' } as const;

function toneColour(theme: Theme, tone: Tone): string {
  return tone === 'neutral' ? theme.palette.text.secondary : theme.palette[paletteOf[tone]].main;
}

interface Props {
  readonly enumName: string;
  readonly value: string;
  readonly tones?: Tones | undefined;
}

/** A value of an enum in words; with tones, led by a coloured dot. */
export function EnumLabel({ enumName, value, tones }: Props) {
  const translate = useTranslate();
  const words = translate(`enums.${enumName}.${value}`, { _: value });
  if (!tones) return words;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 8,
          height: 8,
          borderRadius: '50%',
          flexShrink: 0,
          bgcolor: (theme) => toneColour(theme, tones[value] ?? 'neutral'),
        }}
      />
      {words}
    </Box>
  );
}
