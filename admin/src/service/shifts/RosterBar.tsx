import LaterIcon from '@mui/icons-material/ChevronRight';
import EarlierIcon from '@mui/icons-material/ChevronLeft';
import { Autocomplete, Box, Button, IconButton, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAllAreas } from '../../shared/areas/use-all-areas';
import { ReferencePicker } from '../../shared/references/ReferencePicker';
import { today } from '../../shared/time/shanghai';
import { rosterKinds, type RosterKind, type RosterViewing } from './use-roster-view';

/** Which stretch of time the roster shows, and whose. */
export function RosterBar({ viewing }: { viewing: RosterViewing }) {
  const translate = useTranslate();
  const { kind, day, set, step } = viewing;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5, alignItems: 'center' }}>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={kind}
        aria-label={translate('resources.shifts.view')}
        onChange={(_, next: RosterKind | null) => next && set({ view: next })}
      >
        {rosterKinds.map((one) => (
          <ToggleButton key={one} value={one} sx={{ px: 2 }}>
            {translate(`resources.shifts.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <IconButton aria-label={translate('resources.shifts.earlier')} onClick={() => step(-1)}>
        <EarlierIcon />
      </IconButton>
      <TextField
        type="date"
        label={translate('resources.shifts.day')}
        value={day}
        onChange={(event) => event.target.value && set({ on: event.target.value })}
        sx={{ width: 160 }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <IconButton aria-label={translate('resources.shifts.later')} onClick={() => step(1)}>
        <LaterIcon />
      </IconButton>
      <Button color="inherit" onClick={() => set({ on: today() })}>
        {translate('resources.shifts.today')}
      </Button>
      <Narrowings viewing={viewing} />
    </Box>
  );
}

function Narrowings({ viewing: { narrowed, set } }: { viewing: RosterViewing }) {
  const translate = useTranslate();
  const { data: areas = [] } = useAllAreas();
  const word = (name: string): string => translate(`resources.shifts.fields.${name}`);
  const width = { width: { xs: '100%', sm: 180 } } as const;
  return (
    <>
      <Box sx={width}>
        <ReferencePicker
          resource="stations"
          label={word('stationId')}
          value={narrowed.stationId}
          onChange={(stationId) => set({ stationId })}
        />
      </Box>
      <Box sx={width}>
        <ReferencePicker
          resource="teams"
          label={word('teamId')}
          value={narrowed.teamId}
          onChange={(teamId) => set({ teamId })}
        />
      </Box>
      <Box sx={width}>
        <Autocomplete
          options={areas}
          value={areas.find(({ id }) => id === narrowed.areaId) ?? null}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ id }) => id}
          isOptionEqualToValue={(option, other) => option.id === other.id}
          onChange={(_, area) => set({ areaId: area?.id ?? null })}
          noOptionsText={translate('list.noOptions')}
          clearText={translate('ra.action.clear_input_value')}
          openText={translate('ra.action.open')}
          closeText={translate('ra.action.close')}
          renderInput={(params) => <TextField {...params} label={word('areaId')} />}
        />
      </Box>
    </>
  );
}
