import { DragDropContext, type DropResult } from '@hello-pangea/dnd';
import { Box, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import type { RosterShiftFragment } from '../../generated/graphql';
import { AssignDialog } from './AssignDialog';
import { DropShift } from './DropShift';
import { PeoplePanel } from './PeoplePanel';
import { linesOf } from './roster-week';
import { RosterGrid, type RosterView } from './RosterGrid';
import { ShiftDialog } from './ShiftDialog';
import { useAssignable, type Assignable } from './use-assignable';

interface Props extends Pick<RosterView, 'days' | 'renderHead'> {
  readonly shifts: readonly RosterShiftFragment[];
  readonly namesOn: (shiftId: string) => readonly string[];
}

interface Opened {
  readonly shift: RosterShiftFragment;
  readonly volunteer?: Assignable | undefined;
  readonly editing?: boolean;
}

/** The roster for whoever plans it: people are dragged onto shifts, or assigned in the dialog that a shift opens. */
export function RosterBoard({ shifts, namesOn, ...view }: Props) {
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const [opened, setOpened] = useState<Opened>();
  const [typed, setTyped] = useState('');
  const people = useAssignable(typed);
  const close = (): void => setOpened(undefined);
  const drop = ({ draggableId, destination }: DropResult): void => {
    const shift = shifts.find(({ id }) => id === destination?.droppableId);
    const volunteer = people.find(({ id }) => id === draggableId);
    if (shift && volunteer) setOpened({ shift, volunteer });
  };
  const grid = {
    ...view,
    lines: linesOf(shifts),
    namesOn,
    onOpen: (shift: RosterShiftFragment) => setOpened({ shift, editing: shift.state !== 'OPEN' }),
  };
  return (
    <>
      {isWide ? (
        <DragDropContext onDragEnd={drop}>
          <Box sx={{ display: 'flex', gap: 1.5 }}>
            <PeoplePanel people={people} typed={typed} onType={setTyped} />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <RosterGrid {...grid} frame={DropShift} />
            </Box>
          </Box>
        </DragDropContext>
      ) : (
        <RosterGrid {...grid} />
      )}
      {opened &&
        (opened.editing ? (
          <ShiftDialog shift={opened.shift} onClose={close} />
        ) : (
          <AssignDialog
            shift={opened.shift}
            volunteer={opened.volunteer}
            names={namesOn(opened.shift.id)}
            onEdit={() => setOpened({ shift: opened.shift, editing: true })}
            onClose={close}
          />
        ))}
    </>
  );
}
