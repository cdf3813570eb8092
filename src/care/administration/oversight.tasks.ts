/** Watches how many families each professional opens, while it happens; what it finds is told on B-06. */

import type { Pool } from '#platform/database/pool.ts'
import { countOpenings } from './oversight.sql.ts'

export const watchOpenings = (jobs: Pool): Promise<number> => countOpenings(jobs)
