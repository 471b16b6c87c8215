/** Errors whose message is all a person needs: a sentence for each thing that is wrong with what they wrote. */
export { DataFileError } from "../files/data-file-error.ts";
export { InputError } from "../files/input-error.ts";
export { toldLines } from "../files/told-lines.ts";
