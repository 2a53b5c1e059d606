import { Alert, Box, Skeleton } from '@mui/material';
import { useState, type KeyboardEvent } from 'react';
import { ancestorsOf, treeLines, type TreeArea, type TreeLine } from './area-tree';
import { AreaTreeLine } from './AreaTreeLine';
import { useAllAreas } from './use-all-areas';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Areas that can't be chosen, such as the one that is being moved. */
  readonly isChoosable?: (area: TreeArea) => boolean;
}

const anyArea = (): boolean => true;

/** The areas as a tree to choose from. Arrow keys walk and fold it, Enter chooses. */
export function AreaTree({ label, value, onChange, isChoosable = anyArea }: Props) {
  const { data: areas, error } = useAllAreas();
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!areas) return <Skeleton variant="rounded" height={160} sx={{ m: 1 }} />;
  return <LoadedTree label={label} value={value} onChange={onChange} isChoosable={isChoosable} areas={areas} />;
}

interface LoadedProps extends Required<Props> {
  readonly areas: readonly TreeArea[];
}

function LoadedTree({ label, value, onChange, isChoosable, areas }: LoadedProps) {
  const roots = treeLines(areas, new Set());
  const [open, setOpen] = useState(
    () => new Set([...roots.map((line) => line.area.id), ...(value ? ancestorsOf(areas, value) : [])]),
  );
  const lines = treeLines(areas, open);
  const [focused, setFocused] = useState(value ?? roots[0]?.area.id);

  const fold = ({ area }: TreeLine, wanted: boolean): void => {
    const next = new Set(open);
    if (wanted) next.add(area.id);
    else next.delete(area.id);
    setOpen(next);
  };
  const focus = (id: string | undefined): void => {
    if (!id) return;
    setFocused(id);
    document.getElementById(`area-line-${id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, line: TreeLine): void => {
    const at = lines.indexOf(line);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(lines[at + 1]?.area.id),
      ArrowUp: () => focus(lines[at - 1]?.area.id),
      Home: () => focus(lines[0]?.area.id),
      End: () => focus(lines.at(-1)?.area.id),
      ArrowRight: () => (line.hasChildren && !line.open ? fold(line, true) : focus(lines[at + 1]?.area.id)),
      ArrowLeft: () => (line.hasChildren && line.open ? fold(line, false) : focus(line.area.parent?.id)),
      Enter: () => isChoosable(line.area) && onChange(line.area.id),
      ' ': () => isChoosable(line.area) && onChange(line.area.id),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <Box role="tree" aria-label={label} sx={{ fontSize: '0.875rem' }}>
      {lines.map((line) => (
        <AreaTreeLine
          key={line.area.id}
          line={line}
          chosen={line.area.id === value}
          choosable={isChoosable(line.area)}
          focusable={line.area.id === focused}
          onChoose={() => onChange(line.area.id)}
          onFold={() => fold(line, !line.open)}
          onKeyDown={(event) => onKeyDown(event, line)}
        />
      ))}
    </Box>
  );
}
