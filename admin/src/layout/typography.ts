/**
 * System fonts only, nothing is fetched: Latin and figures first in a face that sits well beside Chinese, then the
 * Chinese face each system is proudest of.
 */
export const fontFamily = [
  '"Segoe UI Variable Text"',
  '"SF Pro Text"',
  '"Segoe UI"',
  'Roboto',
  '"Helvetica Neue"',
  '"PingFang SC"',
  '"HarmonyOS Sans SC"',
  'MiSans',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  '"Source Han Sans SC"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"WenQuanYi Micro Hei"',
  'system-ui',
  'sans-serif',
].join(', ');

/** Styles of the whole page: spacing between Chinese and Latin, figures that line up, punctuation that doesn't gape. */
export const pageStyles = {
  html: { textSizeAdjust: '100%', scrollPaddingTop: 'calc(var(--bar-height, 53px) + 12px)' },
  body: {
    textAutospace: 'normal',
    textSpacingTrim: 'trim-start',
    lineBreak: 'strict',
    overflowWrap: 'anywhere',
    fontFeatureSettings: '"kern"',
  },
  'table, .figures, input[inputmode="numeric"]': { fontVariantNumeric: 'tabular-nums' },
  ':focus-visible': { outlineOffset: 2 },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
  '@media print': { '.no-print': { display: 'none !important' } },
};
