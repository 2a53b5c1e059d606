import { useViewer } from '../../providers/use-viewer';
import { EditPage } from '../../shared/form/EditPage';
import { StationInputs } from './StationInputs';

/** Corrects what is known of a station. */
export function StationEdit() {
  const viewer = useViewer();
  return (
    <EditPage>
      <StationInputs mayShape={viewer?.role !== 'STATION_MANAGER'} />
    </EditPage>
  );
}
