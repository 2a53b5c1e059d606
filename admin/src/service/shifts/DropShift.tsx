import { Droppable } from '@hello-pangea/dnd';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { RosterShiftFragment } from '../../generated/graphql';

/** A shift that somebody can be dropped onto, as long as it takes place. */
export function DropShift({ shift, children }: { readonly shift: RosterShiftFragment; readonly children: ReactNode }) {
  return (
    <Droppable droppableId={shift.id} isDropDisabled={shift.state !== 'OPEN'}>
      {(drop, { isDraggingOver }) => (
        <Box
          ref={drop.innerRef}
          {...drop.droppableProps}
          sx={{ borderRadius: 1, ...(isDraggingOver && { outline: '2px solid', outlineColor: 'primary.main' }) }}
        >
          {children}
          <Box sx={{ display: 'none' }}>{drop.placeholder}</Box>
        </Box>
      )}
    </Droppable>
  );
}
