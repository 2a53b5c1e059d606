import { StoredFile } from '../../access/files/stored-file.entity.js';
import { inDistrict } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { BadInput } from '../../kernel/errors.js';
import type { Proof } from './insert-records.js';

/** The pictures and PDF that prove a record. @throws BadInput naming the file's place, for files out of reach and tables */
export async function reachEvidence(tx: Transaction, caller: Caller, ids: readonly string[]): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const [at, id] of ids.entries()) {
    const field = `evidenceIds.${String(at)}`;
    const file = await tx.reach(StoredFile, id, inDistrict(caller), field);
    const shows = file.mediaType.startsWith('image/') || file.mediaType === 'application/pdf';
    if (!shows) throw new BadInput({ [field]: 'Attach a picture or a PDF.' });
    proofs.push({ id: file.id, sha256: file.sha256 });
  }
  return proofs;
}
