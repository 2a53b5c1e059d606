import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { projectFields, projectTones } from './project.fields';

const states: StateView = { enumName: 'ProjectState', tones: projectTones, grave: ['end'] };
const facts = projectFields.filter(({ lead, source }) => !lead && source !== 'state');

/** One project: what it is, whether it serves, and what happened to it. */
export function ProjectShow() {
  return (
    <ShowPage subject="Project" states={states} tabs={[{ name: 'overview', content: <FieldList fields={facts} /> }]} />
  );
}
