import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import type { AuditEventFieldsFragment } from '../../generated/graphql';
import { useFieldLabel } from '../../shared/fields/use-field-label';
import { useFurnishing } from '../../shared/slices-context';
import { ChangedValue } from '../../shared/timeline/ChangedValue';
import { readJson } from '../../shared/timeline/shown-changes';
import { resourceOfKind } from './subject-kinds';

/** Fields that the machine keeps for itself. */
const unspoken = new Set(['districtId', 'sessionEpoch', 'totpLastStep']);

type Event = Pick<AuditEventFieldsFragment, 'changes' | 'subjectType'>;

/** What a deed changed, field by field: before and after side by side. */
export function ChangeTable({ event }: { event: Event }) {
  const translate = useTranslate();
  const { slices } = useFurnishing();
  const resource = resourceOfKind(event.subjectType, slices) ?? 'auditEvents';
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
        {translate('resources.auditEvents.changed')}
      </Typography>
      {event.changes.length === 0 ? (
        <Typography color="text.secondary">{translate('resources.auditEvents.unchanged')}</Typography>
      ) : (
        <ResourceContextProvider value={resource}>
          <Lines event={event} />
        </ResourceContextProvider>
      )}
    </Box>
  );
}

function isSpoken({ field }: Event['changes'][number]): boolean {
  return !unspoken.has(field);
}

function Lines({ event: { changes, subjectType } }: { event: Event }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const value = ({ field, table }: { field: string; table: string }, json: string | null | undefined) => (
    <ChangedValue value={readJson(json)} field={field} table={table} subjectType={subjectType} />
  );
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('resources.auditEvents.changed')}>
      <Table size="small" sx={{ maxWidth: 960, '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '26%' }}>{translate('resources.auditEvents.field')}</TableCell>
            <TableCell sx={{ width: '37%' }}>{translate('resources.auditEvents.before')}</TableCell>
            <TableCell>{translate('resources.auditEvents.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.filter(isSpoken).map(({ table, recordId, field, before, after }) => (
            <TableRow key={`${table}-${recordId}-${field}`}>
              <TableCell component="th" scope="row">
                {label(field)}
              </TableCell>
              <TableCell sx={{ color: 'text.secondary' }}>{value({ field, table }, before)}</TableCell>
              <TableCell>{value({ field, table }, after)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
