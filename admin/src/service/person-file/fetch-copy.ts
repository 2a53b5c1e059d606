import { downloaded, type DownloadedFile } from '../../providers/export-file';
import type { HttpDoor } from '../../providers/http-door';

/** What the dialog asks for, as `POST /personal-copy` takes it. */
export interface CopyRequest {
  readonly id: string;
  readonly reason: string;
  readonly plain: boolean;
  readonly format: 'xlsx' | 'csv' | 'json';
  readonly heads: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

/** Has the server make the copy of everything that is held about somebody. */
export function fetchCopy(door: HttpDoor, request: CopyRequest): Promise<DownloadedFile> {
  const fallbackName = `${request.id}.${request.format}`;
  return downloaded(door, { path: '/personal-copy', body: request, fallbackName });
}
