import { today } from '../../shared/time/shanghai';

/** A team has been founded by today. */
export function notAhead(day: unknown): string | undefined {
  return typeof day === 'string' && day > today() ? 'resources.teams.aheadWrong' : undefined;
}

/** Who stands in for the leader is another person. */
export function anotherThanLeader(deputyId: unknown, { leaderId }: { leaderId?: unknown }): string | undefined {
  return deputyId && deputyId === leaderId ? 'resources.teams.deputyWrong' : undefined;
}
