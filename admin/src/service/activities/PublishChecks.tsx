import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import MissingIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';

interface Props {
  readonly checks: ActivityFieldsFragment['publishChecks'];
}

/** The rules of publishing as a checklist; each says in words whether it is kept. */
export function PublishChecks({ checks }: Props) {
  const translate = useTranslate();
  const kept = checks.filter(({ passed }) => passed).length;
  return (
    <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
        {translate('resources.activities.publishChecks', { kept, total: checks.length })}
      </Typography>
      <PublishCheckLines checks={checks} />
    </Paper>
  );
}

/** The lines of the checklist alone. */
export function PublishCheckLines({ checks }: Props) {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
      }}
    >
      {checks.map(({ rule, passed }) => (
        <Box component="li" key={rule} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          {passed ? <CheckIcon color="success" fontSize="small" /> : <MissingIcon color="warning" fontSize="small" />}
          <Box>
            <Typography variant="body2" sx={{ fontWeight: 500 }}>
              {translate(`enums.PublishRule.${rule}`)}
              {translate(passed ? 'resources.activities.rulePassed' : 'resources.activities.ruleBroken')}
            </Typography>
            <Typography variant="caption" color="text.secondary">
              {translate(`resources.activities.rules.${rule}`)}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
