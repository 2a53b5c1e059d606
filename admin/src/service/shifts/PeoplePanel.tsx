import { Draggable, Droppable } from '@hello-pangea/dnd';
import { Box, Paper, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Assignable } from './use-assignable';

/** The list that people are dragged from; nobody is dropped onto it. */
export const peopleList = 'people';

interface Props {
  readonly people: readonly Assignable[];
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** Volunteers to drag onto a shift: with the mouse, or with the space bar and the arrow keys. */
export function PeoplePanel({ people, typed, onType }: Props) {
  const translate = useTranslate();
  const title = translate('resources.shifts.people');
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={title}
      className="no-print"
      sx={{
        width: 190,
        flexShrink: 0,
        p: 1,
        alignSelf: 'flex-start',
        position: 'sticky',
        top: 'calc(var(--bar-height, 53px) + 12px)',
      }}
    >
      <Typography component="h2" variant="h3">
        {title}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1 }}>
        {translate('resources.shifts.dragHint')}
      </Typography>
      <TextField
        label={translate('resources.shifts.findPeople')}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <Droppable droppableId={peopleList} isDropDisabled>
        {(list) => (
          <Box ref={list.innerRef} {...list.droppableProps} sx={{ mt: 1, maxHeight: '60vh', overflowY: 'auto' }}>
            {people.map((person, at) => (
              <Draggable key={person.id} draggableId={person.id} index={at}>
                {(drag, { isDragging }) => (
                  <Box
                    ref={drag.innerRef}
                    {...drag.draggableProps}
                    {...drag.dragHandleProps}
                    aria-label={`${person.name} ${person.number}`}
                    sx={{
                      px: 1,
                      py: 0.5,
                      mb: 0.5,
                      border: 1,
                      borderColor: isDragging ? 'primary.main' : 'divider',
                      borderRadius: 1,
                      bgcolor: 'background.paper',
                      fontSize: '0.875rem',
                    }}
                  >
                    {person.name}
                    <Typography variant="caption" color="text.secondary" className="figures" sx={{ display: 'block' }}>
                      {person.number}
                    </Typography>
                  </Box>
                )}
              </Draggable>
            ))}
            {list.placeholder}
          </Box>
        )}
      </Droppable>
    </Paper>
  );
}
