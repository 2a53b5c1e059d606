import { Box, Paper, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import type { Tones } from '../../shared/fields/tone';
import { dayWords, instantWords } from '../../shared/time/moment-words';
import type { HourPolicyRow } from './hour-policy.gateway';
import { PolicyArticle } from './PolicyArticle';
import { articles, type Figure } from './policy-figures';

const tones: Tones = { COMING: 'waiting', IN_FORCE: 'good', PAST: 'neutral', NEVER: 'neutral' };

interface Props {
  readonly policy: HourPolicyRow;
  /** The version before; undefined for the first one. */
  readonly before: HourPolicyRow | undefined;
}

/** One version: when it counts and why it was adopted, its figures in sentences, and what it changed. */
export function PolicyCard({ policy, before }: Props) {
  const translate = useTranslate();
  const word = (key: string, more = {}): string => translate(`resources.hourPolicies.${key}`, more);
  const figures = Object.keys(policy.parameters).filter((key) => key !== '__typename') as Figure[];
  const changed = figures.filter((figure) => before && before.parameters[figure] !== policy.parameters[figure]);
  const titleId = `policy-${policy.id}`;
  return (
    <Paper variant="outlined" component="section" aria-labelledby={titleId} sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5, mb: 0.5 }}>
        <Typography component="h2" variant="h2" id={titleId}>
          {word('version', { number: policy.number })}
        </Typography>
        <EnumLabel enumName="PolicyStanding" value={policy.standing} tones={tones} />
        <Typography variant="body2" color="text.secondary">
          <Span policy={policy} />
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ maxWidth: '48em' }}>
        <Why policy={policy} />
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {before ? word('changes', { count: changed.length }) : word('first')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        {articles.map((article) => (
          <PolicyArticle
            key={article.number}
            article={article}
            figures={policy.parameters}
            before={before?.parameters}
          />
        ))}
      </Box>
    </Paper>
  );
}

/** From when to when it counts. */
function Span({ policy: { effectiveOn, replacedOn, standing } }: Pick<Props, 'policy'>) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const from = dayWords(effectiveOn, locale);
  if (standing === 'NEVER') return translate('resources.hourPolicies.never', { from });
  if (!replacedOn) return translate('resources.hourPolicies.since', { from });
  return translate('resources.hourPolicies.span', { from, until: dayWords(replacedOn, locale) });
}

/** Who adopted it and why; the first one was nobody's decision. */
function Why({ policy: { note, adoptedBy, adoptedAt } }: Pick<Props, 'policy'>) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (!adoptedAt) return translate('resources.hourPolicies.house');
  const at = instantWords(adoptedAt, locale);
  return translate('resources.hourPolicies.adopted', { name: adoptedBy ?? '', at, note: note ?? '' });
}
