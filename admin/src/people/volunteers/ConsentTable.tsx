import { Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { useFieldLabel } from '../../shared/fields/use-field-label';
import { TableFrame } from '../../shared/list/TableFrame';
import { dayWords } from '../../shared/time/moment-words';
import { WithdrawConsentDialog } from './WithdrawConsentDialog';

const columns = ['purpose', 'wordingVersion', 'givenOn', 'givenBy', 'withdrawnOn'] as const;
type Consent = VolunteerFieldsFragment['consents'][number];

interface Props {
  readonly record: VolunteerFieldsFragment;
  readonly mayWithdraw: boolean;
}

/** Each consent in its wording, with the way to end it. */
export function ConsentTable({ record, mayWithdraw }: Props) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const [ending, setEnding] = useState<Consent>();
  return (
    <TableFrame label={translate('resources.volunteers.tabs.consents')}>
      <Table size="small" aria-label={translate('resources.volunteers.tabs.consents')}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} scope="col">
                {label(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {record.consents.map((consent) => (
            <ConsentRow key={consent.id} consent={consent} onEnd={mayWithdraw ? setEnding : undefined} />
          ))}
        </TableBody>
      </Table>
      {ending && <WithdrawConsentDialog consent={ending} onClose={() => setEnding(undefined)} />}
    </TableFrame>
  );
}

function ConsentRow({ consent, onEnd }: { consent: Consent; onEnd: ((consent: Consent) => void) | undefined }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { purpose, wordingVersion, givenOn, givenBy, withdrawnOn } = consent;
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <EnumLabel enumName="VolunteerConsentPurpose" value={purpose} />
      </TableCell>
      <TableCell>{wordingVersion}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWords(givenOn, locale)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <EnumLabel enumName="VolunteerConsentGiver" value={givenBy} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {withdrawnOn && dayWords(withdrawnOn, locale)}
        {!withdrawnOn && !onEnd && translate('resources.volunteers.inForce')}
        {!withdrawnOn && onEnd && (
          <Button color="error" onClick={() => onEnd(consent)}>
            {translate('resources.volunteers.withdraw')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
