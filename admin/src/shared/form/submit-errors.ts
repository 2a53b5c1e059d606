import { messageOf, ServerRefusal, type FieldMessages } from '../../providers/server-error';

/** What a submit came back with, as the form takes it: messages by field, and one for the form as a whole. */
export interface SubmitErrors {
  readonly root: { readonly server: string };
  readonly [field: string]: string | { readonly server: string };
}

/** What the form can tell of its fields. */
export interface FormFields {
  /** Whether an input of that name is on the page. */
  readonly has: (name: string) => boolean;
  readonly label: (name: string) => string;
}

/**
 * Sorts a refusal to the fields that it names and the form as a whole. A field without an input joins the latter:
 * react-hook-form would refuse to submit again while an error stands that no input can clear.
 */
export function submitErrors(refusal: unknown, fields: FormFields): SubmitErrors {
  const named: FieldMessages = refusal instanceof ServerRefusal ? (refusal.body?.errors ?? {}) : {};
  const entries = Object.entries(named);
  const strays = entries.filter(([name]) => !fields.has(name));
  const server = [messageOf(refusal), ...strays.map(([name, message]) => `${fields.label(name)}: ${message}`)];
  return { ...Object.fromEntries(entries.filter(([name]) => fields.has(name))), root: { server: server.join('\n') } };
}
