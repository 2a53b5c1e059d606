import type { HttpDoor } from './http-door';

/** A file that the server has taken in. */
export interface StoredFile {
  readonly id: string;
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Sends one file to `POST /files`; what it is, the server judges by its bytes. */
export async function uploadFile(door: HttpDoor, file: File): Promise<StoredFile> {
  const form = new FormData();
  form.append('file', file, file.name);
  const response = await door('/files', { method: 'POST', body: form });
  return (await response.json()) as StoredFile;
}
