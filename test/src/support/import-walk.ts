import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphqlSession } from './graphql-session.js';
import type { RunningServer } from './start-server.js';

/** An import as its page shows it. */
export interface ShownImport {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly results: Readonly<Record<string, number>>;
  readonly job: { readonly state: string; readonly progress: number; readonly failure: string | null } | null;
}

/** What a server says to an upload: the file's id, or why it takes none. */
type UploadAnswer = { readonly id: string } | { readonly refused: string };

const working = ['CHECKING', 'RUNNING', 'UNDOING'];
const lookEveryMs = 100;

/** Walks tables through an import as somebody at the console would: upload, columns, preview, run. */
export class ImportWalk {
  constructor(
    private readonly server: RunningServer,
    private readonly session: GraphqlSession,
  ) {}

  async upload(bytes: Buffer, name: string): Promise<UploadAnswer> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    const headers = { cookie: this.session.cookie };
    const response = await fetch(`${this.server.url}/files`, { method: 'POST', headers, body: form });
    const answer = (await response.json()) as { id?: string; errors?: { message: string; extensions: Refusal }[] };
    if (answer.id !== undefined) return { id: answer.id };
    return { refused: told(answer.errors?.[0]) };
  }

  /** Begins an import of an uploaded table. @returns its id, or why it is none */
  async begin(fileId: string, target: string): Promise<UploadAnswer> {
    const document = 'mutation ($input: BeginImportInput!) { beginImport(input: $input) { import { id } } }';
    const input = { fileId, target, name: '名单' };
    const { data, errors } = await this.session.ask<{ beginImport: { import: { id: string } } }>(document, { input });
    if (data) return data.beginImport.import;
    return { refused: told(errors[0]) };
  }

  /** Uploads and begins. @throws Error when either is refused */
  async begun(bytes: Buffer, target: string): Promise<string> {
    const file = await this.upload(bytes, 'table');
    const begun = 'id' in file ? await this.begin(file.id, target) : file;
    if ('refused' in begun) throw new Error(begun.refused);
    return begun.id;
  }

  async shown(id: string): Promise<ShownImport> {
    const document = `query ($id: ID!) { import(id: $id) {
      id version state jobId outcomes { outcome count } results { result count } } }`;
    const { import: found } = await this.told<{ import: RawImport }>(document, { id });
    const { outcomes, results, jobId, ...rest } = found;
    return {
      ...rest,
      outcomes: Object.fromEntries(outcomes.map(({ outcome, count }) => [outcome, count])),
      results: Object.fromEntries(results.map(({ result, count }) => [result, count])),
      job: jobId === null ? null : await this.job(jobId),
    };
  }

  /** Asks for a preview, a run, or an undo; does not wait for it. */
  async step(id: string, step: 'preview' | 'run' | 'undo'): Promise<void> {
    const { version } = await this.shown(id);
    const input = step === 'run' ? 'RunImportInput' : 'ImportStepInput';
    const document = `mutation ($input: ${input}!) { ${step}Import(input: $input) { import { id } } }`;
    await this.told(document, { input: { id, version } });
  }

  /** Waits until no job works on it any more. */
  async settled(id: string): Promise<ShownImport> {
    for (;;) {
      const now = await this.shown(id);
      if (!working.includes(now.state)) return now;
      await sleep(lookEveryMs);
    }
  }

  async through(id: string, step: 'preview' | 'run' | 'undo'): Promise<ShownImport> {
    await this.step(id, step);
    return this.settled(id);
  }

  /** The reasons of the first hundred rows, `row column code` each. */
  async reasons(id: string): Promise<string[]> {
    const document = `query ($id: ID!) { import(id: $id) { rows(first: 100) { nodes { sheetRow reasons { code column } } } } }`;
    const { import: found } = await this.told<{ import: { rows: { nodes: RawRow[] } } }>(document, { id });
    return found.rows.nodes.flatMap(({ sheetRow, reasons }) =>
      reasons.map(({ code, column }) => `${String(sheetRow)} ${column ?? '-'} ${code}`),
    );
  }

  private async job(id: string): Promise<ShownImport['job']> {
    const document = 'query ($id: ID!) { job(id: $id) { state progress failure } }';
    return (await this.told<{ job: ShownImport['job'] }>(document, { id })).job;
  }

  private async told<Data>(document: string, variables: object): Promise<Data> {
    const { data, errors } = await this.session.ask<Data>(document, variables);
    if (!data || errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  }
}

interface RawImport {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly jobId: string | null;
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  readonly results: readonly { readonly result: string; readonly count: number }[];
}

interface RawRow {
  readonly sheetRow: number;
  readonly reasons: readonly { readonly code: string; readonly column: string | null }[];
}

interface Refusal {
  readonly code?: unknown;
  readonly fields?: Readonly<Record<string, string>>;
}

/** The sentence of a refusal; of a field's, where it names one. */
function told(error: { readonly message: string; readonly extensions?: Refusal | undefined } | undefined): string {
  return Object.values(error?.extensions?.fields ?? {})[0] ?? error?.message ?? 'no answer';
}
