import { Box, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { figureWords, type Article, type Figures } from './policy-figures';

interface Props {
  readonly article: Article;
  readonly figures: Figures;
  /** The figures of the version before. */
  readonly before: Figures | undefined;
}

/** An article with its figures in sentences; what changed stands out, with what was said before. */
export function PolicyArticle({ article, figures, before }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (key: string, more = {}): string => translate(`resources.hourPolicies.${key}`, more);
  return (
    <Box>
      <Typography component="h3" variant="subtitle2">
        {word('article', { number: article.number })} · {word(`articles.${String(article.number)}`)}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.9375rem' }}>
        {article.figures.map(([figure, unit]) => {
          const changed = before !== undefined && before[figure] !== figures[figure];
          return (
            <Box component="li" key={figure} sx={changed ? { fontWeight: 600 } : {}}>
              {word(`says.${figure}`, { value: figureWords(figures[figure], unit, locale) })}
              {changed && (
                <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 0.5 }}>
                  {word('was', { value: figureWords(before[figure], unit, locale) })}
                </Typography>
              )}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
