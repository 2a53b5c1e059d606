import {
  Alert,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import type { Tones } from '../../shared/fields/tone';

const tierTones: Tones = { ITEMISED: 'good', COUNTED: 'active', ESTIMATED: 'waiting' };

/** Whom the activity reached, number by number, and how each number is known. */
export function BeneficiaryCounts() {
  const translate = useTranslate();
  const activity = useRecordContext<ActivityFieldsFragment>();
  if (!activity) return null;
  const { beneficiaryCounts: counts, personTimes, nobodyReason } = activity;
  if (nobodyReason) {
    return <Alert severity="info">{translate('resources.activities.nobody', { reason: nobodyReason })}</Alert>;
  }
  if (counts.length === 0) {
    return <Typography color="text.secondary">{translate('resources.activities.notCounted')}</Typography>;
  }
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={translate('resources.activities.tabs.beneficiaries')}>
        <TableHead>
          <TableRow>
            {(['tier', 'whom', 'source', 'method'] as const).map((column) => (
              <TableCell key={column}>{translate(`resources.activities.count.${column}`)}</TableCell>
            ))}
            <TableCell align="right">{translate('resources.activities.count.personTimes')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {counts.map((count, at) => (
            <TableRow key={`${String(at)} ${count.source}`}>
              <TableCell>
                <EnumLabel enumName="CountTier" value={count.tier} tones={tierTones} />
              </TableCell>
              <TableCell>{count.whom ?? '—'}</TableCell>
              <TableCell>{count.source}</TableCell>
              <TableCell>{count.method ?? '—'}</TableCell>
              <TableCell align="right" className="figures">
                {count.personTimes}
              </TableCell>
            </TableRow>
          ))}
          <TableRow>
            <TableCell colSpan={4} sx={{ fontWeight: 600 }}>
              {translate('resources.activities.count.total')}
            </TableCell>
            <TableCell align="right" className="figures" sx={{ fontWeight: 600 }}>
              {personTimes}
            </TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </TableContainer>
  );
}
