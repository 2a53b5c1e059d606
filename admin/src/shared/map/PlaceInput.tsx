import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import type { Place, PlaceMark } from './place';
import { PlaceMap } from './PlaceMap';

const ends = { longitude: 180, latitude: 90 } as const;
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const precise = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

interface Props {
  /** Where to begin when the record has no place yet, such as the middle of its neighbours. */
  readonly start: Place;
  readonly neighbours?: readonly PlaceMark[];
}

function useDegrees(name: keyof typeof ends) {
  const translate = useTranslate();
  return useController({
    name,
    defaultValue: null,
    rules: {
      validate: (value: unknown) =>
        isEmpty(value) || Math.abs(Number(value)) <= ends[name] || translate('map.outOfRange'),
    },
  });
}

/** Longitude and latitude: typed, or picked on the map. */
export function PlaceInput({ start, neighbours = [] }: Props) {
  const translate = useTranslate();
  const longitude = useDegrees('longitude');
  const latitude = useDegrees('latitude');
  const typed = [longitude.field.value, latitude.field.value] as readonly unknown[];
  const [lng, lat] = typed.map((value) => (isEmpty(value) ? Number.NaN : Number(value)));
  const place = Number.isFinite(lng) && Number.isFinite(lat) ? { longitude: Number(lng), latitude: Number(lat) } : null;
  const pick = (picked: Place): void => {
    longitude.field.onChange(precise(picked.longitude));
    latitude.field.onChange(precise(picked.latitude));
  };
  const here = place ? [{ id: 'here', name: translate('map.place'), ...place }] : [];
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
        {[longitude, latitude].map(({ field, fieldState }) => (
          <TextField
            key={field.name}
            name={field.name}
            label={translate(`map.${field.name}`)}
            value={(field.value as number | string | null) ?? ''}
            onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
            onBlur={(event) => {
              const text = event.target.value.trim();
              if (text !== '' && Number.isFinite(Number(text))) field.onChange(precise(Number(text)));
              field.onBlur();
            }}
            inputRef={field.ref}
            error={fieldState.invalid}
            helperText={fieldState.error?.message}
            slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
          />
        ))}
      </Box>
      <Typography variant="caption" color="text.secondary">
        {translate('map.pick')}
      </Typography>
      <PlaceMap
        marks={[...neighbours, ...here]}
        chosenId="here"
        centre={place ?? start}
        label={translate('map.place')}
        onPick={pick}
      />
    </Box>
  );
}
