import { FileRefused } from './file-refused.js';
import { fileLimits } from './file-limits.js';

/** A picture without anything in it but the picture: no place, no camera, no owner, nothing behind its end. */
export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The picture's structure is broken, so nobody can say what a browser makes of it. @throws FileRefused */
export function refuseBroken(): never {
  throw new FileRefused('This picture is damaged. Open it, save it again and upload the new file.');
}

/** @throws FileRefused when a picture would unfold to more than a browser or phone can hold */
export function assertBounded({ width, height }: { width: number; height: number }): void {
  if (width < 1 || height < 1) refuseBroken();
  if (width > fileLimits.side || height > fileLimits.side || width * height > fileLimits.pixels) {
    throw new FileRefused(
      `This picture is ${String(width)} × ${String(height)} pixels; the limit is ${String(fileLimits.pixels / 1e6)} million.`,
    );
  }
}
