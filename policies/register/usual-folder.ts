/** Where a project keeps its register unless its config, or a command, says otherwise. */
export const usualFolder = "transfers";
