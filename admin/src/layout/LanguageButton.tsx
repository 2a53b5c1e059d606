import { Button } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { languages } from '../i18n/messages';

/** Switches to the other language; its name is written in that language, so that whoever needs it can read it. */
export function LanguageButton() {
  const [locale, setLocale] = useLocaleState();
  const other = languages.find((language) => language.locale !== locale);
  if (!other) return null;
  return (
    <Button
      color="inherit"
      lang={other.locale === 'zh' ? 'zh-CN' : other.locale}
      onClick={() => setLocale(other.locale)}
      sx={{ minWidth: 0, px: 1, color: 'text.secondary' }}
    >
      {other.name}
    </Button>
  );
}
