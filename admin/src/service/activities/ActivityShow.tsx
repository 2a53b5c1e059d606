import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { activityTones } from './activity.fields';
import { ActivityOverview } from './ActivityOverview';
import { BeneficiaryCounts } from './BeneficiaryCounts';
import { CopyActivityButton } from './CopyActivityButton';
import { Programme } from './Programme';
import { PublishDialog } from './PublishDialog';
import { ReportTab } from './ReportTab';

const states: StateView = {
  enumName: 'ActivityState',
  tones: activityTones,
  grave: ['cancel', 'return'],
  dialogs: { publish: PublishDialog },
};

/** One activity: what it is, its programme, whom it reached, its report, and what happened to it. */
export function ActivityShow() {
  return (
    <ShowPage
      subject="Activity"
      states={states}
      actions={<CopyActivityButton />}
      tabs={[
        { name: 'overview', content: <ActivityOverview /> },
        { name: 'programme', content: <Programme /> },
        { name: 'beneficiaries', content: <BeneficiaryCounts /> },
        { name: 'report', content: <ReportTab /> },
      ]}
    />
  );
}
