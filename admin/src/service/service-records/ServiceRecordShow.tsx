import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { CheckEvidence } from './CheckEvidence';
import { MissingCheckOut } from './MissingCheckOut';
import { ObjectDialog } from './ObjectDialog';
import { RecordChainTable } from './RecordChainTable';
import { RecordProof } from './RecordProof';
import { serviceRecordTones, servedFields, trustFields } from './service-record.fields';

const states: StateView = {
  enumName: 'ServiceRecordState',
  tones: serviceRecordTones,
  grave: ['reject', 'object'],
  dialogs: { object: ObjectDialog },
};

/** One record: what was served, why it can be trusted, the check-ins behind it, and every link of the chain that tells of it. */
export function ServiceRecordShow() {
  return (
    <ShowPage
      subject="ServiceRecord"
      states={states}
      tabs={[
        {
          name: 'overview',
          content: (
            <>
              <MissingCheckOut />
              <RecordProof />
              <FieldList fields={servedFields} title="resources.serviceRecords.served" />
              <FieldList fields={trustFields} title="resources.serviceRecords.provenance" />
            </>
          ),
        },
        { name: 'evidence', content: <CheckEvidence /> },
        { name: 'chain', content: <RecordChainTable /> },
      ]}
    />
  );
}
