import { useState } from 'react';
import { useHttpDoor } from '../../providers/doors-context';
import { uploadFile } from '../../providers/upload-file';
import type { Photo } from './photo';
import { messageOf } from '../../providers/server-error';

/** A file that is on its way, or was refused. */
export interface PendingUpload {
  readonly name: string;
  readonly problem?: string;
}

/** Uploads pictures one after another; each is handed over as soon as it is kept. */
export function usePhotoUploads(onKept: (photo: Photo) => void) {
  const door = useHttpDoor();
  const [pending, setPending] = useState<readonly PendingUpload[]>([]);
  const forget = (name: string): void => setPending((before) => before.filter((upload) => upload.name !== name));

  const upload = async (files: readonly File[]): Promise<void> => {
    setPending((before) => [...before.filter(({ problem }) => !problem), ...files.map(({ name }) => ({ name }))]);
    for (const file of files) {
      try {
        onKept(await uploadFile(door, file));
        forget(file.name);
      } catch (error) {
        const problem = messageOf(error);
        setPending((before) => before.map((one) => (one.name === file.name ? { name: one.name, problem } : one)));
      }
    }
  };
  return { pending, upload: (files: readonly File[]) => void upload(files) };
}
