/** What is wrong with a file or setting of a person: shown as it is, without a stack trace. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}
