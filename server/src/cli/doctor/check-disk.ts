import { randomUUID } from 'node:crypto';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { amiss, fine, type Finding } from '../../kernel/finding.js';

const gibibyte = 1_073_741_824;
const little = 2 * gibibyte;
const tooLittle = gibibyte / 4;

/** Whether the data folder can be written to, and how much room is left in it. */
export async function checkDisk(folder: string): Promise<Finding[]> {
  const draft = join(folder, `doctor-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, 'x', { flush: true });
    await rm(draft);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      amiss('FAIL', `${folder} cannot be written to: ${reason}.`, 'Give the folder to the account of the server.'),
    ];
  }
  const { bavail, bsize } = await statfs(folder);
  return [fine(`${folder} can be written to.`), roomFinding(bavail * bsize)];
}

/** What so many free bytes mean. */
export function roomFinding(bytes: number): Finding {
  const told = `${(bytes / gibibyte).toFixed(1)} GiB are free in the data folder.`;
  if (bytes >= little) return fine(told);
  return amiss(bytes < tooLittle ? 'FAIL' : 'warn', told, 'Make room, or move REDVEST_DATA to a larger disk.');
}
