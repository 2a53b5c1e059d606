import autocannon from 'autocannon';

/** One request that is sent over and over. */
export interface LoadRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the next request. */
  readonly body: () => string;
}

/** What one round of load showed. */
export interface LoadResult {
  /** Answers a second. */
  readonly rate: number;
  /** 99th percentile of the latency, milliseconds. */
  readonly p99: number;
  /** Answers that were none: other statuses, broken connections, errors of GraphQL. */
  readonly refused: number;
}

/** Sends one request over and over from a few connections. */
export async function load(request: LoadRequest, seconds: number, connections = 8): Promise<LoadResult> {
  const { url, headers } = request;
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { ...headers },
    duration: seconds,
    connections,
    requests: [{ setupRequest: (next) => ({ ...next, body: request.body() }) }],
    verifyBody: (body) => typeof body === 'string' && body.startsWith('{"data":{'),
  });
  const refused = result.non2xx + result.errors + result.mismatches;
  return { rate: result.requests.average, p99: result.latency.p99, refused };
}
