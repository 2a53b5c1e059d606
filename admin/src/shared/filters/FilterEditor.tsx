import { Box } from '@mui/material';
import type { ComponentType } from 'react';
import type { FilterField, FilterKind } from '../../providers/filter-field';
import { AreaTree } from '../areas/AreaTree';
import { ReferencePicker } from '../references/ReferencePicker';
import { CountRange } from './CountRange';
import { DayRange } from './DayRange';
import { EnumChoices, TextChoices } from './EnumChoices';
import { ExactText } from './ExactText';
import { YesNoChoices } from './YesNoChoices';

/** What every editor of a filter is given. */
export interface EditorProps<Kind extends FilterKind['kind'] = FilterKind['kind']> {
  readonly field: Extract<FilterField, { kind: Kind }>;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onDone: () => void;
}

function ReferenceEditor({ field, label, value, onChange }: EditorProps<'reference'>) {
  return (
    <Box sx={{ p: 1.5, width: 300 }}>
      <ReferencePicker
        resource={field.resource}
        label={label}
        value={typeof value === 'string' ? value : null}
        onChange={(id) => onChange(id ?? undefined)}
        autoFocus
      />
    </Box>
  );
}

function AreaEditor({ label, value, onChange, onDone }: EditorProps<'area'>) {
  return (
    <Box sx={{ width: 300, maxHeight: 380, overflowY: 'auto', py: 0.5 }}>
      <AreaTree
        label={label}
        value={typeof value === 'string' ? value : null}
        onChange={(id) => {
          onChange(id);
          onDone();
        }}
      />
    </Box>
  );
}

/** One editor a kind. The table is closed over kinds, so each editor sees the field it was made for. */
const editors = {
  text: () => null,
  anyOf: EnumChoices,
  choices: TextChoices,
  exact: ExactText,
  reference: ReferenceEditor,
  area: AreaEditor,
  yesNo: YesNoChoices,
  days: DayRange,
  instants: DayRange,
  counts: CountRange,
} as unknown as Readonly<Record<FilterKind['kind'], ComponentType<EditorProps>>>;

/** What stands in a filter's popover. */
export function FilterEditor(props: EditorProps) {
  const Editor = editors[props.field.kind];
  return <Editor {...props} />;
}
