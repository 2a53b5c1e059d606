import { ReferencePicker } from '../references/ReferencePicker';
import { useInputParts, type FieldInputProps } from './use-input-parts';

interface Props extends FieldInputProps {
  readonly resource: string;
  /** Narrows what is offered, in the words of the resource's filters. */
  readonly filter?: Readonly<Record<string, unknown>>;
}

/** The id of one record of another kind, chosen by typing part of its name. */
export function RecordInput({ resource, filter, ...props }: Props) {
  const { field, shown } = useInputParts(props);
  return (
    <ReferencePicker
      resource={resource}
      label={shown.label}
      value={(field.value as string) || null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      disabled={shown.disabled}
      required={shown.required}
      error={shown.error}
      helperText={shown.helperText}
      {...(filter && { filter })}
    />
  );
}
