import type { Caller } from '../kernel/caller.js';
import type { DemoAreas } from './demo-areas.js';
import type { DemoProject, DemoServiceTables } from './demo-service-tables.js';
import type { DemoStaff } from './demo-staff.js';
import type { DemoStation } from './demo-stations.js';
import type { FoundedTeam } from './demo-teams.js';
import type { DemoYear } from './demo-year.js';

/** Everything that activities are made of. */
export interface DemoDistrict {
  readonly areas: DemoAreas;
  readonly organisations: ReadonlyMap<string, string>;
  readonly stations: readonly DemoStation[];
  readonly teams: readonly FoundedTeam[];
  readonly streetAdmins: DemoStaff;
  readonly managers: DemoStaff;
  readonly leaders: DemoStaff;
  readonly tables: DemoServiceTables;
  readonly projects: readonly DemoProject[];
  readonly year: DemoYear;
}

/** An activity of the demo that recruited volunteers. */
export interface DemoActivity {
  readonly id: string;
  readonly areaId: string;
  readonly stationId: string | null;
  readonly teamId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly capacity: number;
  readonly isParty: boolean;
  /** When it began to recruit. */
  readonly recruitingSince: string;
  /** Who carried it, and who approved it. */
  readonly carrier: Caller;
  readonly approver: Caller;
}
