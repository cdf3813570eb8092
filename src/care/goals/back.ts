// Terug (back): an act that can be done from several pages says where to land.
// Only a path of the own pages is followed, so that no form can send somebody elsewhere.

const ownPages = /^\/(?:vandaag|werklijst|gezin\/[0-9a-f-]{36}(?:\/[a-z0-9-]+)*)$/

export const placeBack = (asked: string, usual: string): string => (ownPages.test(asked) ? asked : usual)
