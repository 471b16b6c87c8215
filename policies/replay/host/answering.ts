/** How the monitor tells the SDK an answer, or why there is none. */

export type Callback = (error: Error | null, response?: object) => void;

/** Whatever is thrown while the answer is made is told as a refusal. */
export async function answering(callback: Callback, answer: () => Promise<object>): Promise<void> {
  try {
    callback(null, await answer());
  } catch (error) {
    callback(answerError(error instanceof Error ? error.message : String(error)));
  }
}

/** The SDK reads `message` where it registers and `details` where it calls. */
export function answerError(message: string): Error {
  return Object.assign(new Error(message), { details: message });
}
