import { useResourceContext, useTranslate } from 'react-admin';

/** Names a resource's fields in the reader's language. */
export function useFieldLabel(resource?: string): (source: string) => string {
  const translate = useTranslate();
  const around = useResourceContext(resource === undefined ? {} : { resource });
  return (source) => translate(`resources.${String(around)}.fields.${source}`, { _: source });
}
