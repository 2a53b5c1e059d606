import CloseIcon from '@mui/icons-material/Close';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, IconButton, Popover } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FilterField } from '../../providers/filter-field';
import { useFieldLabel } from '../fields/use-field-label';
import { FilterEditor } from './FilterEditor';
import { FilterSummary } from './FilterSummary';
import { isSet } from './filter-values';

interface Props {
  readonly field: FilterField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly startsOpen: boolean;
}

/** One filter: what it asks for, a popover to change it, a cross to drop it. */
export function FilterChip({ field, value, onChange, startsOpen }: Props) {
  const translate = useTranslate();
  const label = useFieldLabel()(field.source);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(startsOpen);
  const active = isSet(value);
  return (
    <Box
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        border: 1,
        borderStyle: active ? 'solid' : 'dashed',
        borderColor: active ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        maxWidth: '100%',
      }}
    >
      <Button
        ref={setButton}
        color="inherit"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-expanded={open}
        endIcon={active ? undefined : <ExpandMoreIcon />}
        sx={{ py: 0.5, px: 1.25, fontWeight: 400, color: active ? 'text.primary' : 'text.secondary', minWidth: 0 }}
      >
        <Box
          component="span"
          sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: 260 }}
        >
          {label}
          {active && (
            <>
              {': '}
              <strong>
                <FilterSummary field={field} value={value} />
              </strong>
            </>
          )}
        </Box>
      </Button>
      {active && (
        <IconButton
          size="small"
          onClick={() => onChange(undefined)}
          aria-label={`${translate('ra.action.remove_filter')} ${label}`}
        >
          <CloseIcon sx={{ fontSize: 16 }} />
        </IconButton>
      )}
      <Popover
        open={open && button !== null}
        anchorEl={button}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': label, sx: { mt: 0.5, border: 1, borderColor: 'divider' } },
        }}
      >
        <FilterEditor field={field} label={label} value={value} onChange={onChange} onDone={() => setOpen(false)} />
      </Popover>
    </Box>
  );
}
