import { Alert, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useRecordContext, useTranslate } from 'react-admin';
import { CheckEventsDocument, type ServiceRecordFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { messageOf } from '../../providers/server-error';
import { useFieldLabel } from '../../shared/fields/use-field-label';
import { TableFrame } from '../../shared/list/TableFrame';
import { evidenceColumns } from '../check-ins/check-event.fields';

const most = 50;

/** The check-ins and check-outs that the record was computed from: when, how, at whose hand and how far from the post. */
export function CheckEvidence() {
  const translate = useTranslate();
  const port = usePort();
  const { signUpId } = useRecordContext<ServiceRecordFieldsFragment>() ?? {};
  const { data, error } = useQuery({
    queryKey: ['checkEvents', 'ofSignUp', signUpId],
    enabled: Boolean(signUpId),
    queryFn: async () => {
      const filter = { signUpId: { eq: signUpId } };
      const sort = [{ field: 'AT', direction: 'ASC' }] as const;
      return (await port.query(CheckEventsDocument, { filter, sort: [...sort], first: most })).checkEvents.nodes;
    },
  });
  const word = (key: string) => translate(`resources.serviceRecords.evidence.${key}`);
  if (!signUpId) return <Typography color="text.secondary">{word('notComputed')}</Typography>;
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={160} />;
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 1.5, maxWidth: '48em' }}>
        {word('means')}
      </Typography>
      {data.length === 0 ? <Typography>{word('none')}</Typography> : <EventTable events={data} />}
    </>
  );
}

type Events = NonNullable<Parameters<(typeof evidenceColumns)[number]['render']>[0]>;

function EventTable({ events }: { events: readonly Events[] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = useFieldLabel('checkEvents');
  const title = translate('resources.serviceRecords.tabs.evidence');
  return (
    <TableFrame label={title}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            {evidenceColumns.map(({ source }) => (
              <TableCell key={source} scope="col" sx={{ minWidth: 96 }}>
                {label(source)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {events.map((event) => (
            <TableRow key={event.id}>
              {evidenceColumns.map(({ source, render }) => (
                <TableCell key={source}>{render(event, { locale, resource: 'checkEvents' })}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
