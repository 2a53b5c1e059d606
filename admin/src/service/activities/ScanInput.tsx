import { FileInput } from '../../shared/inputs/FileInput';

/** The scanned proof of an activity that was entered afterwards. */
export function ScanInput() {
  return <FileInput source="scanId" hint="resources.activities.scanHint" />;
}
