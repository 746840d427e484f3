/** What a command ends with: 0 done, 1 refused or differences found, 2 it could not be tried. */
export const EXIT = { done: 0, refused: 1, unusable: 2 } as const;
