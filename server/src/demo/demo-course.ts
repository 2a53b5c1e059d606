import type { Caller } from '../kernel/caller.js';
import type { RequestContext } from '../kernel/context.js';
import type { DraftActivityInput } from '../service/activities/activity.inputs.js';
import type { ActivityStep } from '../service/activities/activity.states.js';
import { draftActivity } from '../service/activities/draft-activity.js';
import { takeActivityStep } from '../service/activities/take-activity-step.js';
import { reportActivity } from '../service/reports/report-activity.js';
import type { ReportActivityInput } from '../service/reports/report.inputs.js';
import { actingAs } from './demo-context.js';

/** Who carries an activity, and who approves it. */
export interface Hands {
  readonly carrier: Caller;
  readonly approver: Caller;
}

/** Who takes a step, and when. */
export interface Taken {
  readonly by: keyof Hands;
  readonly at: string;
  readonly reason?: string;
}

const dayMs = 86_400_000;

function before(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * dayMs).toISOString();
}

/** Takes an activity along its course, each step at the time at which people would take it. */
export class DemoCourse {
  private version = 1;

  private constructor(
    private readonly ctx: RequestContext,
    private readonly hands: Hands,
    readonly id: string,
  ) {}

  /** Drafts the activity ten days before it starts, or `daysBefore`. */
  static async begin(
    { ctx, hands }: { readonly ctx: RequestContext; readonly hands: Hands },
    input: DraftActivityInput,
    daysBefore = 10,
  ): Promise<DemoCourse> {
    const id = await draftActivity(actingAs(ctx, hands.carrier, before(input.startsAt, daysBefore)), input);
    return new DemoCourse(ctx, hands, id);
  }

  /** One step by whoever carries it, or by who approves it. */
  async step(name: ActivityStep, { by, at, reason }: Taken): Promise<void> {
    const input = { id: this.id, version: this.version++, ...(reason === undefined ? {} : { reason }) };
    await takeActivityStep(actingAs(this.ctx, this.hands[by], at), name, input);
  }

  /** Up to recruiting. */
  async publish(startsAt: string, daysBefore = 9): Promise<void> {
    await this.step('submit', { by: 'carrier', at: before(startsAt, daysBefore) });
    await this.step('approve', { by: 'approver', at: before(startsAt, daysBefore - 1) });
    await this.step('publish', { by: 'carrier', at: before(startsAt, daysBefore - 2) });
  }

  /** From its start to its closing report, on the day itself and the evening after. */
  async hold(
    times: { readonly startsAt: string; readonly endsAt: string },
    facts: Omit<ReportActivityInput, 'id' | 'version'>,
  ): Promise<void> {
    await this.step('start', { by: 'carrier', at: times.startsAt });
    await this.step('end', { by: 'carrier', at: times.endsAt });
    const reporting = actingAs(this.ctx, this.hands.carrier, times.endsAt);
    await reportActivity(reporting, { ...facts, id: this.id, version: this.version++ });
    await this.step('close', { by: 'approver', at: new Date(Date.parse(times.endsAt) + 3_600_000).toISOString() });
  }
}
