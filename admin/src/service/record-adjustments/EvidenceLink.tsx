import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nothing } from '../../shared/fields/fields-of';

/** Opens the file that proves an adjustment, beside the page. */
export function EvidenceLink({ evidence }: { readonly evidence: { readonly url: string } | null | undefined }) {
  const translate = useTranslate();
  if (!evidence) return nothing;
  return (
    <Link href={evidence.url} target="_blank" rel="noreferrer">
      {translate('form.openFile')}
    </Link>
  );
}
