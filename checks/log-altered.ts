// Altering the log of a house that runs: the job follows the chain through it meanwhile, and takes hold of its months in another order.
import type { TrialHouse } from '#src/trial/house.ts'

/** Whoever of the two has to give way tries again. */
export async function alterLog(house: TrialHouse, statement: string, tries = 5): Promise<void> {
  await house.ask(statement).catch((fault: { code?: string }) => {
    if (fault.code !== '40P01' || tries === 0) throw fault
    return alterLog(house, statement, tries - 1)
  })
}
