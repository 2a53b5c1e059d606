import { Typography } from '@mui/material';
import { required, useNotify, useRefresh, useTranslate } from 'react-admin';
import { PlanShiftsDocument, type PostFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { ChoicesInput } from '../../shared/inputs/ChoicesInput';
import { DayInput } from '../../shared/inputs/DayInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { daysIn, patternInput, timesIn } from './pattern-input';
import { PatternPreview } from './PatternPreview';
import { ShiftSizeInputs } from './ShiftDialog';

interface Props {
  readonly activityId: string;
  readonly posts: readonly PostFieldsFragment[];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly onClose: () => void;
}

const isoWeek = ['1', '2', '3', '4', '5', '6', '7'];

/** Asks for a recurring pattern, shows what it would make, and plans it. */
export function PatternDialog({ activityId, posts, firstDay, lastDay, onClose }: Props) {
  const translate = useTranslate();
  const port = usePort();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async (values: Values): Promise<void> => {
    await port.mutate(PlanShiftsDocument, { input: patternInput(activityId, values) });
    notify('resources.shifts.planned');
    refresh();
  };
  const readable = (read: (text: unknown) => unknown, key: string) => (text: unknown) =>
    read(text) === undefined ? translate(key) : undefined;
  const weekdays = isoWeek.map((value) => ({ value, label: translate(`resources.shifts.weekdays.${value}`) }));
  return (
    <SendDialog
      resource="shifts"
      title="resources.shifts.pattern"
      submit="resources.shifts.pattern"
      defaultValues={{
        postIds: posts.map(({ id }) => id),
        weekdays: isoWeek,
        fromOn: firstDay,
        untilOn: lastDay,
        capacity: 2,
        breakMinutes: 0,
        overrunMinutes: 0,
      }}
      send={send}
      onClose={onClose}
      wide
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {translate('resources.shifts.patternHint')}
      </Typography>
      <FormSection>
        <Wide>
          <ChoicesInput
            source="postIds"
            validate={required()}
            choices={posts.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Wide>
        <DayInput source="fromOn" validate={required()} />
        <DayInput source="untilOn" validate={required()} />
        <Wide>
          <ChoicesInput source="weekdays" validate={required()} choices={weekdays} />
        </Wide>
        <TextInput
          source="times"
          validate={[required(), readable(timesIn, 'resources.shifts.timesWrong')]}
          hint="resources.shifts.timesHint"
        />
        <TextInput
          source="exceptOn"
          validate={readable(daysIn, 'resources.shifts.daysWrong')}
          hint="resources.shifts.exceptHint"
        />
        <ShiftSizeInputs />
        <YesNoInput source="workingDaysOnly" hint="resources.shifts.weekdaysHint" />
        <Wide>
          <PatternPreview activityId={activityId} />
        </Wide>
      </FormSection>
    </SendDialog>
  );
}
