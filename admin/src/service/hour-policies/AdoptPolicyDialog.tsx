import { Box, DialogContentText, Typography } from '@mui/material';
import {
  maxLength,
  minLength,
  required,
  useDataProvider,
  useLocaleState,
  useNotify,
  useRefresh,
  useTranslate,
} from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import type { Values } from '../../providers/resource-gateway';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { CountInput } from '../../shared/inputs/CountInput';
import { DayInput } from '../../shared/inputs/DayInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { dayWords } from '../../shared/time/moment-words';
import { dayAfter, today } from '../../shared/time/shanghai';
import { ClockInput } from './ClockInput';
import type { HourPolicyRow } from './hour-policy.gateway';
import { articles, type Figure, type Unit } from './policy-figures';

interface Props {
  readonly newest: HourPolicyRow;
  readonly onClose: () => void;
}

/** A new version, begun as a copy of the newest one. */
export function AdoptPolicyDialog({ newest, onClose }: Props) {
  const translate = useTranslate();
  const send = useAdoption();
  const { __typename: _, ...parameters } = newest.parameters;
  return (
    <SendDialog
      resource="hourPolicies"
      title="resources.hourPolicies.adopt"
      submit="resources.hourPolicies.adopt"
      defaultValues={{ effectiveOn: dayAfter(today()), reason: '', parameters }}
      send={send}
      onClose={onClose}
      wide
    >
      <DialogContentText variant="body2" sx={{ mb: 2 }}>
        {translate('resources.hourPolicies.adoptMeans')}
      </DialogContentText>
      <FormSection>
        <DayInput source="effectiveOn" validate={required()} />
        <Wide>
          <TextInput source="reason" lines={2} validate={[required(), minLength(4), maxLength(500)]} />
        </Wide>
      </FormSection>
      {articles.map(({ number, figures }) => (
        <Box key={number} component="section" sx={{ mb: 2 }}>
          <Typography component="h3" variant="subtitle2" sx={{ mb: 1 }}>
            {translate('resources.hourPolicies.article', { number })} ·{' '}
            {translate(`resources.hourPolicies.articles.${String(number)}`)}
          </Typography>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '1fr 1fr 1fr' } }}>
            {figures.map(([figure, unit]) => (
              <FigureInput key={figure} figure={figure} unit={unit} />
            ))}
          </Box>
        </Box>
      ))}
    </SendDialog>
  );
}

function FigureInput({ figure, unit }: { readonly figure: Figure; readonly unit: Unit }) {
  const props = {
    source: `parameters.${figure}`,
    label: `resources.hourPolicies.figures.${figure}`,
    validate: required(),
  };
  if (unit === 'clock') return <ClockInput {...props} />;
  return <CountInput {...props} unit={`resources.hourPolicies.units.${unit}`} />;
}

/** Adopts the version and says from when it counts. */
function useAdoption(): (values: Values) => Promise<void> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const [locale] = useLocaleState();
  return async (values) => {
    const { data } = await dataProvider.create<HourPolicyRow>('hourPolicies', { data: values });
    const messageArgs = { number: data.number, from: dayWords(data.effectiveOn, locale) };
    notify('resources.hourPolicies.nowAdopted', { messageArgs });
    refresh();
  };
}
