import AddIcon from '@mui/icons-material/Add';
import { Box, Button, FormHelperText } from '@mui/material';
import { maxLength, minValue, required, useTranslate } from 'react-admin';
import { useFieldArray, useFormState, useWatch } from 'react-hook-form';
import { CountTier } from '../../generated/graphql';
import { CountInput } from '../../shared/inputs/CountInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { LineBox } from './LineBox';

const tiers = Object.values(CountTier);
const blank = { tier: CountTier.Itemised, whom: null, personTimes: null, source: '', method: null };

/** Whom the activity reached, line by line; without a line, why it reached nobody. */
export function CountsInput() {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: 'counts' });
  const { errors } = useFormState({ name: 'counts' });
  const problem = (errors['counts'] as { message?: string } | undefined)?.message;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {fields.map((field, at) => (
        <CountLine key={field.id} at={at} onRemove={() => remove(at)} />
      ))}
      {fields.length === 0 && (
        <TextInput source="nobodyReason" lines={2} validate={maxLength(500)} hint="resources.activities.nobodyHint" />
      )}
      {problem && <FormHelperText error>{problem}</FormHelperText>}
      <Box>
        <Button variant="outlined" startIcon={<AddIcon />} onClick={() => append(blank)}>
          {translate('resources.activities.count.add')}
        </Button>
      </Box>
    </Box>
  );
}

const label = (name: string) => `resources.activities.count.${name}`;

function CountLine({ at, onRemove }: { at: number; onRemove: () => void }) {
  const translate = useTranslate();
  const path = `counts.${String(at)}`;
  const tier: unknown = useWatch({ name: `${path}.tier` });
  return (
    <LineBox title={translate('resources.activities.count.line', { number: at + 1 })} onRemove={onRemove}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
        <EnumInput
          source={`${path}.tier`}
          label={label('tier')}
          enumName="CountTier"
          values={tiers}
          validate={required()}
        />
        <CountInput
          source={`${path}.personTimes`}
          label={label('personTimes')}
          validate={[required(), minValue(1)]}
          unit="resources.activities.count.unit"
        />
        <TextInput source={`${path}.whom`} label={label('whom')} validate={maxLength(60)} />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextInput
            source={`${path}.source`}
            label={label('source')}
            validate={[required(), maxLength(200)]}
            hint={label('sourceHint')}
          />
        </Box>
        {tier === CountTier.Estimated && (
          <Box sx={{ gridColumn: '1 / -1' }}>
            <TextInput
              source={`${path}.method`}
              label={label('method')}
              validate={[required(), maxLength(300)]}
              hint={label('methodHint')}
            />
          </Box>
        )}
      </Box>
    </LineBox>
  );
}
