import { useLocaleState } from 'react-admin';
import type {
  ActivityFieldsFragment,
  ObjectionFieldsFragment,
  RecordAdjustmentFieldsFragment,
  ServiceRecordFieldsFragment,
  VolunteerFieldsFragment,
} from '../../generated/graphql';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import type { AnyRecord } from '../../shared/record-path';
import { dayWords, instantWords, minutesWords } from '../../shared/time/moment-words';

interface Props {
  readonly resource: string;
  readonly record: AnyRecord;
}

/** What one needs to know to decide, in a line. */
export function ApprovalFacts({ resource, record }: Props) {
  if (resource === 'serviceRecords') return <RecordFacts record={record as unknown as ServiceRecordFieldsFragment} />;
  if (resource === 'activities') return <ActivityFacts record={record as unknown as ActivityFieldsFragment} />;
  if (resource === 'recordAdjustments')
    return <AdjustmentFacts record={record as unknown as RecordAdjustmentFieldsFragment} />;
  if (resource === 'objections') return <ObjectionFacts record={record as unknown as ObjectionFieldsFragment} />;
  return <VolunteerFacts record={record as unknown as VolunteerFieldsFragment} />;
}

function RecordFacts({ record }: { record: ServiceRecordFieldsFragment }) {
  const [locale] = useLocaleState();
  const { volunteer, activity, servedOn, netMinutes, trustClass, findings } = record;
  return (
    <>
      {volunteer.name} {volunteer.number} · {dayWords(servedOn, locale)} · {minutesWords(netMinutes, locale)} ·{' '}
      <EnumLabel enumName="TrustClass" value={trustClass} />
      {activity && ` · ${activity.title}`}
      {findings.map((finding) => (
        <span key={finding}>
          {' · '}
          <EnumLabel enumName="RecordFinding" value={finding} />
        </span>
      ))}
    </>
  );
}

function ActivityFacts({ record }: { record: ActivityFieldsFragment }) {
  const [locale] = useLocaleState();
  const { startsAt, lead, place, submittedBy } = record;
  return (
    <>{[instantWords(startsAt, locale), lead.name, place, submittedBy?.displayName].filter(Boolean).join(' · ')}</>
  );
}

function VolunteerFacts({ record }: { record: VolunteerFieldsFragment }) {
  const [locale] = useLocaleState();
  const { area, organisation, registeredOn, submittedBy } = record;
  return (
    <>
      {[area.name, organisation?.name, dayWords(registeredOn, locale), submittedBy?.displayName]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}

function AdjustmentFacts({ record }: { record: RecordAdjustmentFieldsFragment }) {
  const [locale] = useLocaleState();
  const { minutes, reason, askedBy, askedAt } = record;
  const asked = [minutesWords(minutes, locale), reason, askedBy.displayName, instantWords(askedAt, locale)];
  return <>{asked.join(' · ')}</>;
}

function ObjectionFacts({ record }: { record: ObjectionFieldsFragment }) {
  const [locale] = useLocaleState();
  const { raisedBy, text, dueOn } = record;
  return (
    <>
      <EnumLabel enumName="ObjectionBy" value={raisedBy} /> · {text} · {dayWords(dueOn, locale)}
    </>
  );
}
