import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';

const Anchor = styled('a')(({ theme }) => ({
  position: 'fixed',
  insetInlineStart: 8,
  top: -60,
  zIndex: theme.zIndex.tooltip + 1,
  padding: '8px 16px',
  borderRadius: theme.shape.borderRadius,
  background: theme.palette.primary.main,
  color: theme.palette.primary.contrastText,
  '&:focus': { top: 8 },
}));

/** The first stop of the Tab key: past bar and menu to the page itself. */
export function SkipLink() {
  const translate = useTranslate();
  return (
    <Anchor
      href="#main-content"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main-content')?.focus();
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Anchor>
  );
}
