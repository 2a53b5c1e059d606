import type { ApiListArguments } from './resource-gateway';
import type { HttpDoor } from './http-door';

/** A file that a spreadsheet opens. */
export type ExportFormat = 'xlsx' | 'csv';

/** What an export holds, as `POST /export` takes it. */
export interface ExportRequest extends Partial<ApiListArguments> {
  /** The API's list query. */
  readonly list: string;
  readonly format: ExportFormat;
  readonly columns: readonly { readonly field: string; readonly label: string }[];
  /** Words of enum values, by field. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Only these records. */
  readonly ids?: readonly string[];
}

/** A file on its way to the person's disk. */
export interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
}

function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
}

/** A file that the server makes of what is asked. */
interface FileAsked {
  readonly path: string;
  readonly body: object;
  readonly fallbackName: string;
}

/** Has the server make a file. */
export async function downloaded(door: HttpDoor, { path, body, fallbackName }: FileAsked): Promise<DownloadedFile> {
  const response = await door(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const name = nameIn(response.headers.get('content-disposition')) ?? fallbackName;
  return { name, content: await response.blob() };
}

/** Has the server write the list into a file. */
export function fetchExport(door: HttpDoor, request: ExportRequest, fallbackName: string): Promise<DownloadedFile> {
  return downloaded(door, { path: '/export', body: request, fallbackName: `${fallbackName}.${request.format}` });
}

/** Puts a file where the browser puts downloads. */
export function saveFile({ name, content }: DownloadedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
