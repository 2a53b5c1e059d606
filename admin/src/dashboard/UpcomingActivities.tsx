import { Box, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { UpcomingActivitiesDocument } from '../generated/graphql';
import { usePort } from '../providers/doors-context';
import { EnumLabel } from '../shared/fields/EnumLabel';
import { RecordLink } from '../shared/fields/RecordLink';
import { instantWords } from '../shared/time/moment-words';
import { shanghaiMidnight, today } from '../shared/time/shanghai';

const most = 8;

/** What comes next: approved activities from today on. */
export function UpcomingActivities() {
  const translate = useTranslate();
  const port = usePort();
  const id = useId();
  const [locale] = useLocaleState();
  const [from] = useState(() => shanghaiMidnight(today()));
  const { data } = useQuery({
    queryKey: ['activities', 'upcoming', from],
    queryFn: () => port.query(UpcomingActivitiesDocument, { from, first: most }),
    retry: false,
  });
  if (!data) return null;
  const { nodes } = data.activities;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 3 }}>
      <Typography id={id} component="h2" variant="h2" sx={{ mb: 1 }}>
        {translate('dashboard.upcoming')}
      </Typography>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {nodes.length === 0 && (
          <Typography component="li" variant="body2" color="text.secondary" sx={{ p: 2 }}>
            {translate('dashboard.noneUpcoming')}
          </Typography>
        )}
        {nodes.map((activity) => (
          <Box
            key={activity.id}
            component="li"
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '150px 1fr auto' },
              gap: { xs: 0.25, sm: 2 },
              px: 2,
              py: 1,
              fontSize: '0.875rem',
              '& + li': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Box component="time" dateTime={activity.startsAt} className="figures" sx={{ color: 'text.secondary' }}>
              {instantWords(activity.startsAt, locale)}
            </Box>
            <span>
              <RecordLink resource="activities" id={activity.id}>
                {activity.title}
              </RecordLink>
              <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                {activity.lead.name} · {activity.place}
              </Box>
            </span>
            <EnumLabel enumName="ActivityState" value={activity.state} />
          </Box>
        ))}
      </Paper>
    </Box>
  );
}
