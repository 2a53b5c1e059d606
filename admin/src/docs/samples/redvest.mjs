// A small client for Node 20 or newer; no packages needed.
const { REDVEST_URL, REDVEST_USER, REDVEST_PASSWORD } = process.env;

/** A refusal of the server: `code` is for programs, `message` for people, `fields` says which input to mend. */
export class Refusal extends Error {
  constructor({ message, extensions }) {
    super(message);
    this.code = extensions?.code;
    this.fields = extensions?.fields ?? {};
  }
}

let cookie = '';

/** Sends one operation and gives its data back. Throws a Refusal. */
export async function redvest(query, variables = {}, headers = {}) {
  const response = await fetch(`${REDVEST_URL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0];
  const { data, errors } = await response.json();
  if (errors) throw new Refusal(errors[0]);
  return data;
}

/** Opens a session; it lasts until twelve hours after its last use. */
export async function signIn() {
  const document = `mutation ($input: SignInInput!) {
    signIn(input: $input) { viewer { displayName role } }
  }`;
  const data = await redvest(document, { input: { username: REDVEST_USER, password: REDVEST_PASSWORD } });
  return data.signIn.viewer;
}
