import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Skeleton, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { SignInSheetDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { messageOf } from '../../providers/server-error';
import { NotFound } from '../../layout/NotFound';
import { PageHeader } from '../../shared/page/PageHeader';
import { SignInSheet } from './SignInSheet';

const usualBlanks = 8;
const mostBlanks = 60;

/** 签到表: the sign-in sheet of one shift, to be printed on A4 and entered afterwards by its row codes. */
export function SignInSheetPage() {
  const translate = useTranslate();
  const { shiftId = '' } = useParams();
  const port = usePort();
  const [blanks, setBlanks] = useState(usualBlanks);
  const { data, error, isPending } = useQuery({
    queryKey: ['signInSheet', 'page', shiftId],
    queryFn: async () => (await port.query(SignInSheetDocument, { shiftId })).checkInDesk ?? null,
  });
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (!data) return <NotFound />;
  return (
    <>
      <Box className="no-print">
        <PageHeader
          title={translate('resources.checkEvents.sheet')}
          crumbs={[{ label: data.title, to: `/activities/${data.activityId}/show?tab=checkEvents` }]}
          actions={
            <>
              <TextField
                type="number"
                label={translate('resources.checkEvents.blankRows')}
                value={blanks}
                onChange={({ target }) =>
                  setBlanks(Math.max(0, Math.min(mostBlanks, Math.trunc(Number(target.value)))))
                }
                slotProps={{ htmlInput: { min: 0, max: mostBlanks, inputMode: 'numeric' } }}
                sx={{ width: 130 }}
              />
              <Button
                color="inherit"
                component={Link}
                to={`/activities/${data.activityId}/show?tab=checkEvents`}
                variant="outlined"
              >
                {translate('ra.action.back')}
              </Button>
              <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
                {translate('resources.checkEvents.print')}
              </Button>
            </>
          }
        />
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {translate('resources.checkEvents.sheetMeans')}
        </Typography>
      </Box>
      <SignInSheet sheet={data} blanks={blanks} />
    </>
  );
}
