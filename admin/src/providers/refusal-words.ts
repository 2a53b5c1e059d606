import { ServerRefusal, type FieldMessages, type Failure } from './server-error';
import { fieldSentence } from '../i18n/field-sentence';

/** Polyglot's translate, as react-admin hands it out. */
export type Translate = (key: string, options?: Record<string, unknown>) => string;

/**
 * Puts a failure into the reader's words. An unknown code keeps the server's English sentence rather than saying
 * nothing; a failure of ours carries its reference.
 */
export function refusalIn(translate: Translate, locale: string, failure: Failure): ServerRefusal {
  const said = translate(`errors.${failure.code}`, { _: failure.sentence });
  const message = failure.reference
    ? `${said} ${translate('shell.reference', { reference: failure.reference })}`
    : said;
  const fields: FieldMessages = Object.fromEntries(
    Object.entries(failure.fields).map(([field, sentence]) => [field, fieldSentence(locale, sentence)]),
  );
  return new ServerRefusal(failure, { message, fields });
}
