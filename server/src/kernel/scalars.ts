import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

function parseInstant(value: unknown): string {
  if (typeof value === 'string' && instantForm.test(value) && isCalendarDay(value.slice(0, 10))) {
    const at = Date.parse(value);
    if (!Number.isNaN(at)) return new Date(at).toISOString();
  }
  throw new GraphQLError('Give the instant as RFC 3339 with an offset, such as 2026-12-05T09:00:00+08:00.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Whether `YYYY-MM-DD` names a day that the calendar has. */
export function isCalendarDay(text: string): boolean {
  if (!dayForm.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new GraphQLError('Give the date as YYYY-MM-DD, such as 2026-12-05.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** An instant: RFC 3339 with offset. Inside the server it is the ISO text in UTC, which sorts as time does. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, RFC 3339 with offset, such as 2026-12-05T01:00:00.000Z. (时刻)',
  serialize: String,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

/** A calendar day in Asia/Shanghai. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Asia/Shanghai, YYYY-MM-DD. (日期)',
  serialize: String,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});
