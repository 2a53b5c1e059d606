import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { plainWords } from '../fields/plain-words';
import { useFieldLabel } from '../fields/use-field-label';
import type { OpenConflict } from './use-edit-submit';

const words = (value: unknown): string => plainWords(value) || '—';

/** Somebody saved first: shows both versions of what clashes, and lets the person choose. */
export function ConflictDialog({ conflict }: { conflict: OpenConflict }) {
  const { clashes } = conflict;
  const translate = useTranslate();
  const label = useFieldLabel();
  const titleId = useId();
  return (
    <Dialog open onClose={conflict.leave} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('form.conflictTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 1.5 }}>
          {translate(clashes.length > 0 ? 'form.conflictText' : 'form.conflictSame')}
        </DialogContentText>
        {clashes.length > 0 && (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('form.conflictField')}</TableCell>
                <TableCell>{translate('form.conflictTheirs')}</TableCell>
                <TableCell>{translate('form.conflictMine')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {clashes.map(({ field, theirs, mine }) => (
                <TableRow key={field}>
                  <TableCell component="th" scope="row">
                    {label(field)}
                  </TableCell>
                  <TableCell>{words(theirs)}</TableCell>
                  <TableCell>{words(mine)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={conflict.takeTheirs}>
          {translate('form.reloadTheirs')}
        </Button>
        <Button variant="contained" onClick={conflict.keepMine}>
          {translate('form.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
