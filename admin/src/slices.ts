import { areas, areaStats } from './places/areas';
import type { ConsoleSlice } from './slice';

/** Every slice of the console. The menu, the routes, the search, the words and the data provider are read off this list. */
export const slices: readonly ConsoleSlice[] = [areas, areaStats];
