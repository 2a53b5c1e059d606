import { Button } from '@mui/material';
import { useState } from 'react';
import { maxValue, minValue, required, useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { RosterShiftFragment } from '../../generated/graphql';
import type { Values } from '../../providers/resource-gateway';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { CountInput } from '../../shared/inputs/CountInput';
import { InstantInput } from '../../shared/inputs/InstantInput';
import { CancelShiftDialog } from './CancelShiftDialog';

interface Props {
  /** The shift to change; without it, a new one on `postId`. */
  readonly shift?: RosterShiftFragment;
  readonly postId?: string;
  /** What a new shift begins with. */
  readonly start?: Values;
  readonly onClose: () => void;
}

const size = { capacity: 2, breakMinutes: 0, overrunMinutes: 0 };

/** Asks what is told of a shift, new or known; a known one can be called off from here. */
export function ShiftDialog({ shift, postId, start, onClose }: Props) {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const [cancelling, setCancelling] = useState(false);
  if (shift && cancelling) return <CancelShiftDialog shift={shift} onClose={onClose} />;
  const send = async (values: Values): Promise<void> => {
    await (shift
      ? dataProvider.update('shifts', { id: shift.id, data: values, previousData: shift })
      : dataProvider.create('shifts', { data: { ...values, postId } }));
    notify('resources.shifts.saved');
    refresh();
  };
  return (
    <SendDialog
      resource="shifts"
      title={shift ? 'resources.shifts.edit' : 'resources.shifts.add'}
      defaultValues={shift ?? { ...size, ...start }}
      send={send}
      onClose={onClose}
    >
      <FormSection>
        <InstantInput source="startsAt" validate={required()} />
        <InstantInput source="endsAt" validate={required()} />
        <ShiftSizeInputs />
        {shift && (
          <Wide>
            <Button color="error" onClick={() => setCancelling(true)}>
              {translate('resources.shifts.transitions.cancel')}
            </Button>
          </Wide>
        )}
      </FormSection>
    </SendDialog>
  );
}

/** How many, and with how much leeway. */
export function ShiftSizeInputs() {
  const minutes = 'resources.shifts.minutes';
  return (
    <>
      <CountInput source="capacity" validate={[required(), minValue(1), maxValue(1000)]} />
      <CountInput source="breakMinutes" unit={minutes} validate={[minValue(0), maxValue(480)]} />
      <CountInput source="overrunMinutes" unit={minutes} validate={[minValue(0), maxValue(240)]} />
    </>
  );
}
