/** What a command line says of the register before it reads one: it loads nothing else. */
export { type Stage, stages } from "../register/transfer-file/stages.ts";
export { usualFolder } from "../register/usual-folder.ts";
