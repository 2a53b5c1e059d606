import { askServer } from '../shared/ask-server';

/** One place on the shift. */
export interface DeskRow {
  readonly signUpId: string;
  readonly number: string;
  readonly name: string;
  readonly initials: string;
  readonly present: boolean;
  readonly left: boolean;
  readonly since: string | null;
}

/** A shift as the desk shows it; without its rows until it is opened. */
export interface Desk {
  readonly shiftId: string;
  readonly activityId: string;
  readonly title: string;
  readonly place: string;
  readonly post: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number;
  readonly taken: number;
  readonly asOf: string;
}

/** A desk with everybody on its shift. */
export interface OpenDesk extends Desk {
  readonly rows: readonly DeskRow[];
}

const facts = 'shiftId activityId title place post startsAt endsAt capacity taken asOf';

/** The shifts that can be checked in to or out of now. @throws Refused @throws Unreachable */
export async function readDesks(): Promise<readonly Desk[]> {
  const { checkInDesks } = await askServer<{ checkInDesks: Desk[] }>(`{ checkInDesks { ${facts} } }`);
  return checkInDesks;
}

/** One desk with its rows; undefined when it is out of reach. @throws Refused @throws Unreachable */
export async function readDesk(shiftId: string): Promise<OpenDesk | undefined> {
  const rows = 'rows { signUpId number name initials present left since }';
  const query = `query ($id: ID!) { checkInDesk(shiftId: $id) { ${facts} ${rows} } }`;
  const { checkInDesk } = await askServer<{ checkInDesk: OpenDesk | null }>(query, { id: shiftId });
  return checkInDesk ?? undefined;
}
