import { useViewer } from '../../providers/use-viewer';
import { EditPage } from '../../shared/form/EditPage';
import { TeamInputs } from './TeamInputs';

/** Corrects what is known of a team; its own leader rewords how it presents itself. */
export function TeamEdit() {
  const viewer = useViewer();
  return (
    <EditPage>
      <TeamInputs mayShape={viewer?.role !== 'TEAM_LEADER'} />
    </EditPage>
  );
}
