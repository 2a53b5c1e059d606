import { createContext, useContext } from 'react';
import { useResourceContext } from 'react-admin';
import type { ConsolePage, ConsoleSlice } from '../slice';

/** What the house is furnished with. */
export interface Furnishing {
  readonly slices: readonly ConsoleSlice[];
  readonly pages: readonly ConsolePage[];
}

const FurnishingContext = createContext<Furnishing>({ slices: [], pages: [] });

/** Hands the slices and pages to what is below. */
export const FurnishingProvider = FurnishingContext.Provider;

/** Every slice and page of the console. */
export function useFurnishing(): Furnishing {
  return useContext(FurnishingContext);
}

/** The slice of a resource, or of the one around. */
export function useSlice(resource?: string): ConsoleSlice {
  const around = useResourceContext(resource === undefined ? {} : { resource });
  const { slices } = useFurnishing();
  const slice = slices.find(({ name }) => name === around);
  if (!slice) throw new Error(`No slice is named "${String(around)}".`);
  return slice;
}
