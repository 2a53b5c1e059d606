import type { Draft, DraftReason } from '../../access/imports/import-target.js';
import { reasonsIn, wrong } from '../../access/imports/reasons-in.js';
import { validateInput } from '../../kernel/validate-input.js';
import type { AreaNames } from '../../places/imports/area-names.js';
import { CellReader } from '../../places/imports/cell-reader.js';
import type { OrganisationNames } from '../../places/imports/organisation-names.js';
import type { JoinPolicy, Team } from '../teams/team.entity.js';
import { FoundTeamInput } from '../teams/team.inputs.js';
import { joinPolicyWords, teamKindWords } from './team-fields.js';

/** What a table tells of a team, besides how one joins it. */
const told = ['name', 'kind', 'areaId', 'organisationId', 'foundedOn', 'slogan', 'description'] as const;

/** What a draft says of a team; what it leaves out is undefined. */
export type TeamDraft = { readonly [Fact in (typeof told)[number]]?: Team[Fact] | undefined } & {
  readonly joinPolicy?: JoinPolicy | undefined;
};

/** Where names are looked up. */
export interface TeamLookups {
  readonly areas: AreaNames;
  readonly organisations: OrganisationNames;
}

/** Reads a draft's words. @returns what they say, or what cannot be read */
export function readTeam({ values }: Draft, lookups: TeamLookups): TeamDraft | { reasons: DraftReason[] } {
  const cells = new CellReader(values);
  const draft: TeamDraft = {
    name: cells.text('name'),
    kind: cells.read('kind', (word) => teamKindWords[word], 'This kind is not known.'),
    areaId: cells.idOf('area', lookups.areas),
    organisationId: cells.idOf('organisation', lookups.organisations),
    joinPolicy: cells.read('joinPolicy', (word) => joinPolicyWords[word], 'Give 队长审核, 自由加入 or 不开放.'),
    foundedOn: cells.day('foundedOn'),
    slogan: cells.text('slogan'),
    description: cells.text('description'),
  };
  return cells.reasons.length > 0 ? { reasons: cells.reasons } : draft;
}

/** A team as a draft would leave it: what the draft says, else what is known. */
export function teamInput(draft: TeamDraft, known: Partial<Team>): FoundTeamInput {
  const facts = told.flatMap((fact) => {
    const value = draft[fact] ?? known[fact];
    return value === undefined || value === null ? [] : [[fact, value] as const];
  });
  const joinPolicy = draft.joinPolicy ?? 'VERIFY';
  return Object.assign(new FoundTeamInput(), { joinPolicy }, Object.fromEntries(facts));
}

/** What the rules of teams say against an input. */
export function teamFaults(input: FoundTeamInput, today: string): DraftReason[] {
  try {
    validateInput(input);
  } catch (error) {
    return reasonsIn(error);
  }
  return input.foundedOn > today ? [wrong('foundedOn', 'The founding day lies ahead.')] : [];
}

/** Whether a team says already what the input says. */
export function teamSays(team: Team, input: FoundTeamInput): boolean {
  return told.every((fact) => (team[fact] ?? null) === (input[fact] ?? null));
}
