import { Alert, Box, Button, Chip, Paper, Skeleton, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { EndSessionDocument, SessionsDocument, type SessionsQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { messageOf } from '../../providers/server-error';
import { instantWords } from '../../shared/time/moment-words';
import { browserWords } from './browser-words';

type Session = SessionsQuery['sessions'][number];

/** The browsers in which somebody is signed in, each with a button that ends it; one's own without an account. */
export function SessionTable({ accountId = null }: { accountId?: string | null }) {
  const translate = useTranslate();
  const port = usePort();
  const client = useQueryClient();
  const queryKey = ['sessions', accountId];
  const { data, error } = useQuery({ queryKey, queryFn: () => port.query(SessionsDocument, { accountId }) });
  const [problem, setProblem] = useState<string>();
  const end = async (id: string): Promise<void> => {
    try {
      await port.mutate(EndSessionDocument, { input: { id } });
      await client.invalidateQueries({ queryKey });
    } catch (failure) {
      setProblem(messageOf(failure));
    }
  };
  if (error) return <Alert severity="info">{error.message}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={120} />;
  if (data.sessions.length === 0) {
    return <Typography color="text.secondary">{translate('resources.accounts.noSessions')}</Typography>;
  }
  return (
    <>
      {problem && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, maxWidth: 860 }}>
        {data.sessions.map((session) => (
          <SessionLine key={session.id} session={session} onEnd={() => void end(session.id)} />
        ))}
      </Box>
    </>
  );
}

function SessionLine({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const words = browserWords(session.userAgent) ?? translate('resources.accounts.unknownBrowser');
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{ p: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{words}</Typography>
        <Typography variant="body2" color="text.secondary" className="figures">
          {translate('resources.accounts.sessionLine', {
            address: session.address,
            since: instantWords(session.createdAt, locale),
            used: instantWords(session.lastUsedAt, locale),
          })}
        </Typography>
      </Box>
      {session.current ? (
        <Chip size="small" color="success" variant="outlined" label={translate('resources.accounts.thisSession')} />
      ) : (
        <Button
          variant="outlined"
          onClick={onEnd}
          aria-label={`${translate('resources.accounts.endSession')} ${words}`}
        >
          {translate('resources.accounts.endSession')}
        </Button>
      )}
    </Paper>
  );
}
