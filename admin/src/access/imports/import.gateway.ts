import {
  BeginImportDocument,
  DiscardImportDocument,
  ImportDocument,
  ImportsDocument,
  ImportState,
  ImportTarget,
  PreviewImportDocument,
  RunImportDocument,
  SetImportMappingDocument,
  UndoImportDocument,
  type BeginImportInput,
  type ImportFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** What a table can be brought in as. */
export const importTargets = Object.values(ImportTarget);

/** A form's file: what the upload answered, with the name it had. */
export interface UploadedTable {
  readonly id: string;
  readonly name: string;
}

type Begun = Pick<BeginImportInput, 'target' | 'areaId'> & { readonly file: UploadedTable | null };

/** A step of an import has no reason. */
function seen(_values: object, { id, version }: ImportFieldsFragment) {
  return { id, version };
}

/** Tables that are brought in, over GraphQL. */
export const importGateway: ResourceGateway<ImportFieldsFragment> = {
  list: listing(ImportsDocument, {
    page: (data) => data.imports,
    sort: { createdAt: 'CREATED_AT' },
    filters: [
      { source: 'target', kind: 'anyOf', enumName: 'ImportTarget', values: importTargets, pinned: true },
      { source: 'state', kind: 'anyOf', enumName: 'ImportState', values: Object.values(ImportState), pinned: true },
      { source: 'createdAt', kind: 'instants' },
    ],
  }),
  one: reading(ImportDocument, (data) => data.import),
  create: submitting(
    BeginImportDocument,
    ({ file, target, areaId }: Begun) => ({
      fileId: file?.id ?? '',
      name: file?.name ?? '',
      target,
      areaId: areaId || null,
    }),
    (data) => data.beginImport.import,
  ),
  actions: {
    setMapping: submitting(
      SetImportMappingDocument,
      ({ mapping }: { mapping: (string | null)[] }, { id, version }: ImportFieldsFragment) => ({
        id,
        version,
        mapping,
      }),
      (data) => data.setImportMapping.import,
    ),
    preview: submitting(PreviewImportDocument, seen, (data) => data.previewImport.import),
    run: submitting(
      RunImportDocument,
      ({ withDoubtful }: { withDoubtful?: boolean }, { id, version }: ImportFieldsFragment) => ({
        id,
        version,
        withDoubtful: withDoubtful ?? false,
      }),
      (data) => data.runImport.import,
    ),
    undo: submitting(UndoImportDocument, seen, (data) => data.undoImport.import),
    discard: submitting(DiscardImportDocument, seen, (data) => data.discardImport.import),
  },
};
