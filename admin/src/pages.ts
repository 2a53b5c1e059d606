import { myAccount } from './access/my-account';
import type { ConsolePage } from './slice';

/** Every page that is no resource. */
export const pages: readonly ConsolePage[] = [myAccount];
