/** `pnpm build`: builds what changed. */
import { buildWhatChanged } from './build-what-changed.mjs';
import { installWhatChanged } from './install.mjs';
import { orExplain } from './run-step.mjs';

await orExplain(async () => {
  await installWhatChanged();
  await buildWhatChanged();
});
