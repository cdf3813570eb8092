// De agenda (preparation): made from what is there, never typed.
// What goes well stands first, and a child's message keeps its own words (D-ALL-02).

import type { TableStep } from '#care/atTable/at-table.ts'
import { isOpen } from '#care/goals/step.ts'
import type { Day } from '#platform/dates.ts'

/** Open steps whose day has passed. */
export const overdue = (steps: readonly TableStep[], today: Day): TableStep[] =>
  steps.filter((step) => isOpen(step.state) && step.state.dueOn !== null && step.state.dueOn < today)
