import type { PaletteOptions } from '@mui/material/styles';

/** The vest's red on warm greys. Every pair of text and ground is at least 4.5 : 1. */
export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: '#b3201f', dark: '#8e1615', light: '#d9534a', contrastText: '#ffffff' },
  secondary: { main: '#44546a', contrastText: '#ffffff' },
  success: { main: '#1f6b42', contrastText: '#ffffff' },
  warning: { main: '#8a5300', contrastText: '#ffffff' },
  error: { main: '#b3201f', contrastText: '#ffffff' },
  info: { main: '#235a91', contrastText: '#ffffff' },
  background: { default: '#f6f5f3', paper: '#ffffff' },
  text: { primary: '#1f1d1b', secondary: '#5d5953', disabled: '#76716a' },
  divider: '#e3e0db',
  action: { hover: 'rgba(60, 45, 30, 0.045)', selected: 'rgba(179, 32, 31, 0.08)' },
};

/** The same house by night. */
export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#f28b80', dark: '#d9675b', light: '#f8b3ab', contrastText: '#2a0605' },
  secondary: { main: '#a9b7c9', contrastText: '#141a22' },
  success: { main: '#7cc79a', contrastText: '#06200f' },
  warning: { main: '#e9b567', contrastText: '#2a1a00' },
  error: { main: '#f5938a', contrastText: '#2a0605' },
  info: { main: '#8fbbe8', contrastText: '#041a30' },
  background: { default: '#161514', paper: '#1f1e1c' },
  text: { primary: '#edebe7', secondary: '#b1aca5', disabled: '#918c85' },
  divider: '#393632',
  action: { hover: 'rgba(255, 240, 225, 0.06)', selected: 'rgba(242, 139, 128, 0.14)' },
};
