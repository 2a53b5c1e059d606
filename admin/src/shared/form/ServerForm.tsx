import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Form } from 'react-admin';
import { get, useFormContext, type Control } from 'react-hook-form';
import type { Values } from '../../providers/resource-gateway';
import { useFieldLabel } from '../fields/use-field-label';
import { submitErrors, type SubmitErrors } from './submit-errors';

interface Props {
  readonly id?: string;
  /** Sends the form; resolves to the refusal, or to nothing once it is done. */
  readonly send: (values: Values) => Promise<unknown>;
  readonly defaultValues?: Values;
  readonly warnWhenUnsaved?: boolean;
  readonly children: ReactNode;
}

/** A form whose refusals end up at its inputs or above its buttons, never in a passing notice alone. */
export function ServerForm({ id, send, defaultValues = {}, warnWhenUnsaved = false, children }: Props) {
  const controlRef = useRef<Control>(undefined);
  const label = useFieldLabel();
  const submit = async (values: unknown): Promise<SubmitErrors | undefined> => {
    const refusal = await send(values as Values);
    const has = (name: string): boolean => get(controlRef.current?._fields, name) !== undefined;
    return refusal === undefined ? undefined : submitErrors(refusal, { has, label });
  };
  return (
    <Form
      {...(id && { id })}
      onSubmit={submit}
      defaultValues={defaultValues}
      warnWhenUnsavedChanges={warnWhenUnsaved}
      disableInvalidFormNotification
      noValidate
    >
      <ControlHolder controlRef={controlRef} />
      {children}
    </Form>
  );
}

/** Lets the form's owner know the form's control, which react-admin's Form keeps to itself. */
function ControlHolder({ controlRef }: { controlRef: RefObject<Control | undefined> }) {
  const { control } = useFormContext();
  useEffect(() => {
    controlRef.current = control;
  }, [controlRef, control]);
  return null;
}
