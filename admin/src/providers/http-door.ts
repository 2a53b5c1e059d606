import { failureFrom, failureFromStatus, type Failure } from './server-error';
import { proofFor, type Reauthentication } from './reauthentication';

interface RefusalBody {
  readonly errors?: readonly { readonly message: string; readonly extensions?: unknown }[];
}

async function failureOf(response: Response): Promise<Failure> {
  const body = (await response.json().catch(() => null)) as RefusalBody | null;
  const first = body?.errors?.[0];
  return first ? failureFrom(first) : failureFromStatus(response.status);
}

/** The server's other routes: uploads in, exports out. They refuse in the same form as GraphQL. */
export type HttpDoor = (path: string, init: HttpRequest) => Promise<Response>;

/** A request, its headers as a plain table. */
export interface HttpRequest extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends requests beside GraphQL, with the same proof dialog and the same words for refusals. */
export function httpDoor(reauthentication: Reauthentication, word: (failure: Failure) => Error): HttpDoor {
  return async (path, init) => {
    const send = () =>
      fetch(path, {
        ...init,
        credentials: 'same-origin',
        headers: { ...init.headers, 'apollo-require-preflight': '1' },
      }).catch((error: unknown) => {
        throw word({ code: 'UNREACHABLE', sentence: String(error), fields: {}, reference: null });
      });
    const response = await send();
    if (response.ok) return response;
    const failure = await failureOf(response);
    const proof = proofFor(failure.code);
    if (!proof || !(await reauthentication.ask(proof))) throw word(failure);
    const again = await send();
    if (!again.ok) throw word(await failureOf(again));
    return again;
  };
}
