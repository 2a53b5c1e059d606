import { ServerRefusal, type FieldMessages } from '../../providers/server-error';

/** What a submit came back with, as the form takes it: messages by field, and one for the form as a whole. */
export interface SubmitErrors {
  readonly root: { readonly server: string };
  readonly [field: string]: string | { readonly server: string };
}

/** Sorts a refusal to the fields that it names and the form as a whole. */
export function submitErrors(error: unknown): SubmitErrors {
  const message = error instanceof Error ? error.message : String(error);
  const fields: FieldMessages = error instanceof ServerRefusal ? (error.body?.errors ?? {}) : {};
  return { ...fields, root: { server: message } };
}
