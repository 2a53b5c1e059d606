import type { Transaction } from '../../database/transaction.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { TransitionNotAllowed } from '../../kernel/state-machine.js';
import { change } from '../audit/change.js';
import { requireRole } from '../scope.js';
import { DataImport } from './data-import.entity.js';
import { signatureOf, type Mapping } from './guess-mapping.js';
import { ImportMapping } from './import-mapping.entity.js';
import { importTarget } from './import-target.js';
import type { SetImportMappingInput } from './import.inputs.js';
import { importsOf } from './import.policy.js';

/**
 * Says which field each column fills. The district remembers it for the next table with these heads. A preview made before
 * holds no more.
 * @throws NotFound, StaleVersion
 * @throws Forbidden to others than administrators
 * @throws BadInput for a field twice or unknown, or another number of columns
 * @throws TransitionNotAllowed once the import has begun to write
 */
export function setImportMapping(ctx: RequestContext, input: SetImportMappingInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  return change(ctx, { action: 'setImportMapping', subjectType: 'Import' }, async (tx) => {
    const into = await tx.lockVersion(DataImport, input, importsOf(caller));
    if (into.state !== 'MAPPING' && into.state !== 'CHECKED') throw new TransitionNotAllowed('map', into.state);
    const mapping = checked(into, input.mapping);
    await remember(tx, into, mapping);
    return tx.update(DataImport, into, { mapping, state: 'MAPPING', outcomes: {} });
  });
}

function checked({ heads, target }: DataImport, asked: readonly (string | null)[]): Mapping {
  const known = new Set(importTarget(target).fields.map(({ key }) => key));
  const chosen = asked.filter((key) => key !== null);
  const sound = asked.length === heads.length && chosen.every((key) => known.has(key));
  if (!sound) throw new BadInput({ mapping: 'Give one known field, or none, for each column.' });
  if (new Set(chosen).size < chosen.length) throw new BadInput({ mapping: 'A field is filled by two columns.' });
  return asked;
}

async function remember(tx: Transaction, into: DataImport, mapping: Mapping): Promise<void> {
  const { districtId, target, heads } = into;
  const same = { districtId, target, signature: signatureOf(heads) };
  if ((await tx.updateWhere(ImportMapping, { mapping }, { eq: same })) > 0) return;
  if (await tx.find(ImportMapping, same)) return;
  await tx.claim(ImportMapping, { id: newId(), ...same, mapping });
}
