// Eigen daad (own act): what somebody did goes back for ten minutes, by that person; later a new act puts it right (D-ALL-15).
// The tables hold the same term (`door.undone_in_time`).

const undoMilliseconds = 10 * 60_000

export const isWithinUndo = (at: Date, now: Date): boolean => now.getTime() - at.getTime() < undoMilliseconds

export const mayTakeBack = (viewer: string, act: { author: string; at: Date }, now: Date): boolean =>
  act.author === viewer && isWithinUndo(act.at, now)
