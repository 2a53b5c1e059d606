import { useInput, useTranslate, ValidationError, type InputProps } from 'react-admin';
import type { ReactNode } from 'react';
import { useFieldLabel } from '../fields/use-field-label';

/** What every input of a form takes. Labels come from the slice's words; `hint` is the key of a line of help. */
export interface FieldInputProps {
  readonly source: string;
  readonly validate?: InputProps['validate'];
  readonly defaultValue?: unknown;
  readonly disabled?: boolean;
  readonly hint?: string;
  readonly label?: string;
}

interface Conversion {
  /** From the form's value to what the widget shows. */
  readonly format?: (value: unknown) => unknown;
  /** From what the widget holds to the form's value. */
  readonly parse?: (value: unknown) => unknown;
}

/** The parts of a labelled input bound to a form, ready to be spread over a text field. */
export function useInputParts(props: FieldInputProps, conversion: Conversion = {}) {
  const { source, validate, defaultValue, disabled = false, hint, label } = props;
  const translate = useTranslate();
  const fieldLabel = useFieldLabel();
  const { id, field, fieldState, isRequired } = useInput({
    source,
    disabled,
    ...(validate && { validate }),
    ...(defaultValue !== undefined && { defaultValue }),
    ...conversion,
  });
  const message = fieldState.error?.message;
  const helperText: ReactNode =
    fieldState.invalid && message ? <ValidationError error={message} /> : hint && translate(hint);
  return {
    id,
    field,
    shown: {
      id,
      name: field.name,
      label: label ? translate(label) : fieldLabel(source),
      required: isRequired,
      disabled: disabled || field.disabled === true,
      error: fieldState.invalid,
      helperText,
      inputRef: field.ref,
    },
  };
}
