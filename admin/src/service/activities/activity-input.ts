import type { ActivityFieldsFragment, DraftActivityInput } from '../../generated/graphql';
import { withReferenceIds } from '../../providers/reference-ids';

/** Degrees as the place input hands them in: a number, text still being typed, or nothing. */
const degrees = (given: unknown): number | null =>
  given === null || given === undefined || given === '' ? null : Number(given);

/** An enum that can be left open; an emptied input holds an empty text. */
const orNone = <Value extends string>(given: Value | null | undefined): Value | null => given || null;

/**
 * What a form tells, as the API takes it. Inputs that are closed in the activity's state hand in nothing: there the record
 * speaks for itself.
 */
export function activityInput(given: Partial<DraftActivityInput>, record?: ActivityFieldsFragment): DraftActivityInput {
  const known = record ? (withReferenceIds(record) as Partial<DraftActivityInput>) : {};
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const all = { ...known, ...told } as DraftActivityInput;
  const acts = (all.acts ?? []).map(({ title, performer, minutes }) => ({ title, performer, minutes }));
  return {
    title: all.title,
    summary: all.summary,
    areaId: all.areaId,
    stationId: orNone(all.stationId),
    teamId: orNone(all.teamId),
    leadId: all.leadId,
    coOrganiserIds: all.coOrganiserIds ?? [],
    projectId: orNone(all.projectId),
    categoryIds: all.categoryIds,
    campaignId: orNone(all.campaignId),
    place: all.place,
    longitude: degrees(all.longitude),
    latitude: degrees(all.latitude),
    startsAt: all.startsAt,
    endsAt: all.endsAt,
    recruitUntil: all.recruitUntil,
    capacity: all.capacity,
    risk: all.risk,
    riskNotice: all.riskNotice,
    insuranceNumber: all.insuranceNumber,
    minorsAllowed: all.minorsAllowed,
    adultLeadName: all.adultLeadName,
    excludedKind: orNone(all.excludedKind),
    makeUp: all.makeUp ?? false,
    declaration: all.declaration,
    scanId: orNone(all.scanId),
    acts,
  };
}
