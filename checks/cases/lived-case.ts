// A case that no table of facts can ask: a line of the log, a signature on a page, a copy. It is lived in the running house, by its pages.
import type { TrialHouse } from '#src/trial/house.ts'

/** The sentence ends in yes or no, and that is what living it must give. */
export type LivedCase = { readonly nr: number; readonly sentence: string; live(house: TrialHouse): Promise<boolean> }
