import type { PaletteOptions } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { darkPalette, lightPalette } from './palette';
import { fontFamily, pageStyles } from './typography';

const typography: NonNullable<RaThemeOptions['typography']> = {
  fontFamily,
  fontSize: 14,
  htmlFontSize: 16,
  h1: { fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.4 },
  h2: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.5 },
  h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.5 },
  h6: { fontSize: '1rem', fontWeight: 600 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.65 },
  body2: { fontSize: '0.875rem', lineHeight: 1.6 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.5 },
  button: { textTransform: 'none', fontWeight: 500, letterSpacing: 0 },
};

/** Without Material's ripple the focus needs a line of its own. */
const focusable = {
  fontFamily,
  '&.Mui-focusVisible': { outline: '2px solid currentColor', outlineOffset: -2 },
} as const;

const small = { size: 'small' } as const;

/** Dates and times stay on one line; a table is read down as well as across. */
const cellOf = ({ divider }: PaletteOptions) => ({
  borderColor: divider,
  padding: '7px 12px',
  fontSize: '0.875rem',
  lineHeight: 1.5,
  '& time': { whiteSpace: 'nowrap' },
});

function themeOf(palette: PaletteOptions): RaThemeOptions {
  const line = `1px solid ${palette.divider ?? ''}`;
  return {
    palette,
    shape: { borderRadius: 6 },
    sidebar: { width: 232, closedWidth: 0 },
    typography,
    components: {
      MuiCssBaseline: { styleOverrides: pageStyles },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { defaultProps: { variant: 'outlined' } },
      MuiButton: { defaultProps: { ...small, disableElevation: true } },
      MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: focusable } },
      MuiTextField: { defaultProps: { ...small, variant: 'outlined', fullWidth: true } },
      MuiFormControl: { defaultProps: { ...small, variant: 'outlined', fullWidth: true } },
      MuiAutocomplete: { defaultProps: { ...small, fullWidth: true } },
      MuiTooltip: { defaultProps: { arrow: true, enterDelay: 300 } },
      MuiLink: { styleOverrides: { root: { textUnderlineOffset: '0.2em' } } },
      MuiTableCell: {
        styleOverrides: {
          root: cellOf(palette),
          head: { fontWeight: 600, color: palette.text?.secondary, whiteSpace: 'nowrap', fontSize: '0.8125rem' },
          paddingCheckbox: { padding: '0 4px' },
        },
      },
      MuiTab: { styleOverrides: { root: { minHeight: 44, minWidth: 0, textTransform: 'none', fontSize: '0.875rem' } } },
      MuiChip: { defaultProps: small },
      MuiDialog: { styleOverrides: { paper: { border: line } } },
      MuiMenu: { styleOverrides: { paper: { border: line } } },
      MuiFormHelperText: { styleOverrides: { root: { marginInline: 2 } } },
    },
  };
}

/** By day. */
export const lightTheme = themeOf(lightPalette);
/** By night. */
export const darkTheme = themeOf(darkPalette);
