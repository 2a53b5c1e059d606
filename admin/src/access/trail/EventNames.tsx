import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AuditEventFieldsFragment } from '../../generated/graphql';
import { RecordLink } from '../../shared/fields/RecordLink';
import { useFurnishing } from '../../shared/slices-context';
import { useDeedWords } from '../../shared/timeline/use-deed-words';
import { resourceOfKind } from './subject-kinds';

/** What was done, in words. */
export function DeedName({ action }: { action: string }) {
  return useDeedWords()(action);
}

type Subject = Pick<AuditEventFieldsFragment, 'subjectType' | 'subjectId' | 'subjectName'>;

/** What it was done to: its kind, and its name at that time, leading to the record as it is now. */
export function SubjectName({ event: { subjectType, subjectId, subjectName } }: { event: Subject }) {
  const { slices } = useFurnishing();
  const translate = useTranslate();
  const kind = translate(`resources.auditEvents.kinds.${subjectType}`, { _: subjectType });
  const resource = resourceOfKind(subjectType, slices);
  return (
    <>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {kind}
      </Box>
      {subjectName && subjectId && ' '}
      {subjectName && subjectId && (
        <RecordLink resource={resource ?? ''} id={subjectId}>
          {subjectName}
        </RecordLink>
      )}
    </>
  );
}
