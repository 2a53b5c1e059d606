import { Button, Link, Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { BeneficiaryFieldsFragment } from '../../generated/graphql';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { nothing } from '../../shared/fields/fields-of';
import { useFieldLabel } from '../../shared/fields/use-field-label';
import { dayWords } from '../../shared/time/moment-words';
import { WithdrawConsentDialog } from './WithdrawConsentDialog';

const columns = ['purpose', 'wordingVersion', 'givenOn', 'givenBy', 'evidenceId', 'withdrawnOn'] as const;
type Consent = BeneficiaryFieldsFragment['consents'][number];

interface Props {
  readonly record: BeneficiaryFieldsFragment;
  readonly mayWithdraw: boolean;
}

/** Each consent in its wording, with the way to end it. */
export function ConsentTable({ record, mayWithdraw }: Props) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const [ending, setEnding] = useState<Consent>();
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={translate('resources.beneficiaries.tabs.consents')}>
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
    </TableContainer>
  );
}

function ConsentRow({ consent, onEnd }: { consent: Consent; onEnd: ((consent: Consent) => void) | undefined }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { purpose, wordingVersion, givenOn, givenBy, evidenceId, withdrawnOn } = consent;
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <EnumLabel enumName="ConsentPurpose" value={purpose} />
      </TableCell>
      <TableCell>{wordingVersion}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWords(givenOn, locale)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <EnumLabel enumName="ConsentGivenBy" value={givenBy} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {evidenceId ? (
          <Link href={`/files/${evidenceId}`} target="_blank" rel="noreferrer">
            {translate('resources.beneficiaries.openScan')}
          </Link>
        ) : (
          nothing
        )}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {withdrawnOn && dayWords(withdrawnOn, locale)}
        {!withdrawnOn && !onEnd && translate('resources.beneficiaries.inForce')}
        {!withdrawnOn && onEnd && (
          <Button color="error" onClick={() => onEnd(consent)}>
            {translate('resources.beneficiaries.withdraw')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
