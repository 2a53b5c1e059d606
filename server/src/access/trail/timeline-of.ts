import { readingOf, type Reading } from '../../execution/reading.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { NotFound } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { auditEventReading } from './audit-event.reading.js';

/** The record whose timeline is wanted. */
export interface TimelineSubject {
  readonly subjectType: string;
  readonly subjectId: string;
}

/**
 * What happened to one record, as a reading of the audit trail. Who may see the record may see its timeline, deeds of
 * people outside their own reach included; so the record is looked for by its own reading first.
 * @throws Unauthenticated @throws NotFound when there is no such record within the caller's sight
 */
export async function timelineOf(ctx: RequestContext, subject: TimelineSubject): Promise<Reading> {
  const caller = requireCaller(ctx);
  const { subjectType, subjectId } = subject;
  const reading = readingOf(subjectType);
  if (!reading || !isId(subjectId)) throw new NotFound();
  await ctx.db.transact((tx) => tx.get(reading.entity, subjectId, reading.visible(caller)));
  return { ...auditEventReading, visible: ({ districtId }) => ({ eq: { districtId, subjectType, subjectId } }) };
}
