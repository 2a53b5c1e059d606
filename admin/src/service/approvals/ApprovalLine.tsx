import { Box, Button, Checkbox } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nameOf } from '../../search/palette-hits';
import { RecordLink } from '../../shared/fields/RecordLink';
import type { AnyRecord } from '../../shared/record-path';
import { useSlice } from '../../shared/slices-context';
import { ApprovalFacts } from './ApprovalFacts';
import { openStep, type ApprovalWay } from './approval-kinds';

interface Props {
  readonly record: AnyRecord;
  readonly way: ApprovalWay;
  /** Whether the keys mean this one. */
  readonly isCurrent: boolean;
  readonly choice?: { readonly isChosen: boolean; readonly toggle: (id: string) => void };
  readonly onFocus: () => void;
  readonly onTake: (names: readonly string[]) => void;
}

/** One that waits: what it is, and the buttons that decide on it. */
export function ApprovalLine({ record, way, isCurrent, choice, onFocus, onTake }: Props) {
  const translate = useTranslate();
  const slice = useSlice();
  const name = nameOf(slice, record);
  const steps = [
    { names: way.approve, variant: 'contained' },
    { names: way.refuse, variant: 'outlined' },
  ] as const;
  return (
    <Box
      component="li"
      data-approval={record.id}
      onFocus={onFocus}
      aria-current={isCurrent ? 'true' : undefined}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        py: 1,
        borderLeft: 3,
        borderColor: isCurrent ? 'primary.main' : 'transparent',
        bgcolor: isCurrent ? 'action.selected' : 'transparent',
        '& + li': { borderTop: 1, borderTopColor: 'divider' },
      }}
    >
      {choice && (
        <Checkbox
          size="small"
          checked={choice.isChosen}
          onChange={() => choice.toggle(record.id)}
          slotProps={{ input: { 'aria-label': translate('approvals.choose', { name }) } }}
        />
      )}
      <Box sx={{ flex: '1 1 240px', minWidth: 0, fontSize: '0.875rem' }}>
        <RecordLink resource={slice.name} id={record.id}>
          {name}
        </RecordLink>
        <Box sx={{ color: 'text.secondary' }}>
          <ApprovalFacts resource={slice.name} record={record} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {steps.map(({ names, variant }) => {
          const step = openStep(record, names);
          if (!step) return null;
          const word = translate(`resources.${slice.name}.transitions.${step.name}`);
          return (
            <Button key={step.name} variant={variant} onClick={() => onTake(names)} aria-label={`${word} ${name}`}>
              {word}
            </Button>
          );
        })}
      </Box>
    </Box>
  );
}
