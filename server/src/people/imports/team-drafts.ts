import type { Draft, DraftReason } from '../../access/imports/import-target.js';
import { BadInput } from '../../kernel/errors.js';
import { validateInput } from '../../kernel/validate-input.js';
import type { AreaNames } from '../../places/imports/area-names.js';
import { dayIn, noDay } from '../../places/imports/day-text.js';
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
  const reasons: DraftReason[] = [];
  const read = <Value>(field: string, reader: (text: string) => Value | undefined, otherwise: string) => {
    const text = values[field];
    const value = text === undefined ? undefined : reader(text);
    if (text !== undefined && value === undefined) reasons.push(wrong(field, otherwise));
    return value;
  };
  const found = (field: string, answer: { readonly id: string } | { readonly wrong: string } | undefined) => {
    if (answer && 'wrong' in answer) reasons.push(wrong(field, answer.wrong));
    return answer && 'id' in answer ? answer.id : undefined;
  };
  const { area, organisation } = values;
  const draft: TeamDraft = {
    name: values['name'],
    kind: read('kind', (word) => teamKindWords[word], 'This kind is not known.'),
    areaId: found('area', area === undefined ? undefined : lookups.areas.find(area)),
    organisationId: found(
      'organisation',
      organisation === undefined ? undefined : lookups.organisations.find(organisation),
    ),
    joinPolicy: read('joinPolicy', (word) => joinPolicyWords[word], 'Give 队长审核, 自由加入 or 不开放.'),
    foundedOn: read('foundedOn', dayIn, noDay),
    slogan: values['slogan'],
    description: values['description'],
  };
  return reasons.length > 0 ? { reasons } : draft;
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
    if (!(error instanceof BadInput)) throw error;
    return Object.entries(error.fields ?? {}).map(([field, message]) => wrong(field, message));
  }
  return input.foundedOn > today ? [wrong('foundedOn', 'The founding day lies ahead.')] : [];
}

/** Whether a team says already what the input says. */
export function teamSays(team: Team, input: FoundTeamInput): boolean {
  return told.every((fact) => (team[fact] ?? null) === (input[fact] ?? null));
}

function wrong(field: string, message: string): DraftReason {
  return { code: 'BAD_USER_INPUT', field, message };
}
