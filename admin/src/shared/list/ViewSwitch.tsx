import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSlice } from '../slices-context';

interface Props<View extends string> {
  /** Each named by a text of the slice's, `resources.<slice>.<view>`. */
  readonly views: readonly View[];
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Turns a list to another view of itself: a table, a tree, a map. */
export function ViewSwitch<View extends string>({ views, view, onChange }: Props<View>) {
  const translate = useTranslate();
  const { name } = useSlice();
  return (
    <ToggleButtonGroup size="small" exclusive value={view} onChange={(_, next: View | null) => next && onChange(next)}>
      {views.map((one) => (
        <ToggleButton key={one} value={one} sx={{ py: 0.5, px: 1.5, textTransform: 'none', color: 'text.secondary' }}>
          {translate(`resources.${name}.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
